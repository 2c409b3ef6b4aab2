package org.assay.evidence.picture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.text.FormatException;
import org.junit.jupiter.api.Test;

/** Pictures as files: others can read them, and nothing else passes for one. */
final class PngTest {

	private static final int[] PIXELS = {0xff0000, 0x00ff00, 0x0000ff, 0x123456, 0xffffff, 0x000000};
	private static final byte[] PICTURE = Png.write(PIXELS, 3, 2);

	@Test
	void othersReadWhatIsWritten() throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(PICTURE));
		assertEquals(3, image.getWidth());
		assertEquals(2, image.getHeight());
		for (int i = 0; i < PIXELS.length; i++) {
			assertEquals(PIXELS[i], image.getRGB(i % 3, i / 3) & 0xffffff);
		}
		assertDoesNotThrow(() -> Png.check(PICTURE, 3));
	}

	@Test
	void everyChangedByteIsNoticed() {
		for (int at = 0; at < PICTURE.length; at++) {
			byte[] changed = PICTURE.clone();
			changed[at] ^= 0x10;
			assertThrows(FormatException.class, () -> Png.check(changed, 1000), "byte " + at);
		}
	}

	@Test
	void everyLostByteIsNoticed() {
		for (int length = 0; length < PICTURE.length; length++) {
			byte[] cut = Arrays.copyOf(PICTURE, length);
			assertThrows(FormatException.class, () -> Png.check(cut, 1000), length + " bytes");
		}
		assertThrows(FormatException.class, () -> Png.check(Arrays.copyOf(PICTURE, PICTURE.length + 1), 1000));
	}

	@Test
	void aPictureMayNotBeLargerThanAskedFor() {
		assertThrows(FormatException.class, () -> Png.check(PICTURE, 2));
	}

	@Test
	void picturesOfOtherKindsAreNotTaken() throws IOException {
		for (int type : new int[] {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY}) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(3, 2, type), "png", out);
			assertThrows(FormatException.class, () -> Png.check(out.toByteArray(), 1000));
		}
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
		assertThrows(FormatException.class, () -> Png.check(jpeg.toByteArray(), 1000));
	}

	@Test
	void whatCameOfDrawingIsKeptAsItIs() throws FormatException {
		for (PagePicture picture : new PagePicture[] {new PagePicture.Drawn(PICTURE, 412.25f), new PagePicture.Undrawable(),
				new PagePicture.NotDrawn(Cause.TIME)}) {
			assertEquals(picture, PictureFormat.fromBytes(PictureFormat.toBytes(picture)));
		}
	}

	@Test
	void aDamagedRecordIsNoticed() {
		byte[] kept = PictureFormat.toBytes(new PagePicture.Drawn(PICTURE, 100));
		for (int at = 0; at < kept.length; at++) {
			byte[] changed = kept.clone();
			changed[at] ^= 0x04;
			assertThrows(FormatException.class, () -> PictureFormat.fromBytes(changed), "byte " + at);
		}
	}
}
