package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.assay.dsl.AssayLanguage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model is never opened by its address: a server that waits for a call gets none, and a file that waits to be read is not. */
class ClosedAddressesTest {

	private static final int PATIENCE_MILLISECONDS = 300;

	@TempDir
	Path folder;

	private Path canary;

	@BeforeEach
	void writeCanary() throws IOException {
		canary = Files.writeString(folder.resolve("canary.assay"), "package canary\n");
	}

	@Test
	void noFileIsRead() {
		for (String address : new String[] {canary.toUri().toString(), canary.toString(), "file:" + canary, "file://localhost" + canary,
				"archive:" + canary.toUri() + "!/a.assay", "jar:" + canary.toUri() + "!/a.assay", "platform:/resource/a/a.assay",
				"platform:/plugin/a/a.assay",
				"classpath:/org/assay/canary.assay", "pathmap://A/a.assay", "a.assay", "../a.assay", "file:/etc/passwd.assay", "memory:/a.assay"}) {
			assertRefused(address);
		}
	}

	@Test
	void noServerIsCalled() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(PATIENCE_MILLISECONDS);
			String place = "127.0.0.1:" + server.getLocalPort() + "/a.assay";
			for (String address : new String[] {"http://" + place, "https://" + place, "ftp://" + place, "archive:http://" + place + "!/a.assay",
					"jar:http://" + place + "!/a.assay", "HTTP://" + place}) {
				assertRefused(address);
			}
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	@Test
	void nothingIsWrittenOrDeleted() throws IOException {
		FileTime then = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
		Files.setLastModifiedTime(canary, then);
		ResourceSet set = AssayLanguage.injector().getInstance(ResourceSet.class);
		Resource resource = set.createResource(URI.createURI(canary.toUri().toString()));

		assertThrows(IOException.class, () -> resource.save(Map.of()));
		assertThrows(IOException.class, () -> resource.delete(Map.of()));
		assertFalse(set.getURIConverter().exists(resource.getURI(), Map.of()));
		assertThrows(IOException.class, () -> set.getURIConverter().contentDescription(resource.getURI(), Map.of()));
		assertThrows(IOException.class, () -> set.getURIConverter().setAttributes(resource.getURI(), Map.of(), Map.of()));

		assertEquals("package canary\n", Files.readString(canary));
		assertEquals(then, Files.getLastModifiedTime(canary));
	}

	@Test
	void nobodyCanOpenTheSet() {
		XtextResourceSet set = AssayLanguage.injector().getInstance(XtextResourceSet.class);
		set.setURIConverter(new org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl());

		assertInstanceOf(ClosedAddresses.class, set.getURIConverter());
		assertInstanceOf(ClosedResourceSet.class, AssayLanguage.injector().getInstance(ResourceSet.class));
	}

	@Test
	void aFileWithoutASetOpensNothingEither() {
		TextResource alone = AssayLanguage.injector().getInstance(TextResource.class);
		alone.setURI(URI.createURI(canary.toUri().toString()));

		IOException refused = assertThrows(IOException.class, () -> alone.load(Map.of()));

		assertTrue(refused.getMessage().contains("is not opened"), refused.getMessage());
	}

	private static void assertRefused(String address) {
		XtextResourceSet set = AssayLanguage.injector().getInstance(XtextResourceSet.class);
		WrappedException refused = assertThrows(WrappedException.class, () -> set.getResource(URI.createURI(address), true), address);
		assertTrue(refused.getCause().getMessage().contains(" is not opened: no address is, expected a text that was handed over"),
				refused.getMessage());
	}
}
