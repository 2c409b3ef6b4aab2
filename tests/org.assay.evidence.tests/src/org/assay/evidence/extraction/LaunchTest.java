package org.assay.evidence.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How the process that reads is started. */
class LaunchTest {

	@Test
	@SuppressWarnings("deprecation") // an address that is none is what this is about
	void aPlaceIsFoundWhetherItsAddressIsEncodedOrNot() throws Exception {
		Path place = Path.of("/opt/mina program på hög/a.jar");

		assertEquals(place, Launch.path(URI.create("file:/opt/mina%20program%20p%C3%A5%20h%C3%B6g/a.jar").toURL()));
		assertEquals(place, Launch.path(new URL("file:/opt/mina program på hög/a.jar")));
	}
}
