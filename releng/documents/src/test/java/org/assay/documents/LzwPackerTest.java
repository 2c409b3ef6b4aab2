package org.assay.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LzwPackerTest {

	/** Lengths around those at which codes get wider and the table is full. */
	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 253, 254, 255, 256, 257, 765, 766, 767, 768, 1789, 1790, 1791, 3835, 3836, 3837, 3838, 3839, 100_000})
	void aReaderGetsBackWhatWasPacked(int length) throws IOException {
		byte[] noise = new byte[length];
		new Random(7).nextBytes(noise);
		assertArrayEquals(noise, unpacked(LzwPacker.packed(noise)));
		byte[] few = new byte[length];
		for (int i = 0; i < length; i++) {
			few[i] = (byte) (noise[i] & 3);
		}
		assertArrayEquals(few, unpacked(LzwPacker.packed(few)));
	}

	@Test
	void whatRepeatsItselfBecomesSmall() {
		byte[] zeros = new byte[100_000];
		Arrays.fill(zeros, (byte) 'a');
		assertTrue(LzwPacker.packed(zeros).length < 1_000);
	}

	private static byte[] unpacked(byte[] packed) throws IOException {
		try (COSStream stream = new COSStream()) {
			stream.setItem(COSName.FILTER, COSName.LZW_DECODE);
			try (OutputStream out = stream.createRawOutputStream()) {
				out.write(packed);
			}
			try (InputStream in = stream.createInputStream()) {
				return in.readAllBytes();
			}
		}
	}
}
