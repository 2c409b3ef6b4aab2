package org.assay.lsp.text;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Addresses of files, as the protocol writes them. Nothing is opened here, and no other address than that of a file is a path. */
public final class Uris {

	private Uris() {
	}

	/** Return the path of a file; empty if the address is that of anything else. */
	public static Optional<Path> path(String uri) {
		try {
			URI address = URI.create(uri);
			return "file".equals(address.getScheme()) ? Optional.of(Path.of(withoutHost(address)).normalize()) : Optional.empty();
		} catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
			return Optional.empty();
		}
	}

	/** Some clients name this machine; other machines are none of ours. */
	private static URI withoutHost(URI address) {
		String host = address.getAuthority();
		if (host == null || host.isEmpty()) {
			return address;
		}
		if (host.equals("localhost")) {
			return URI.create("file://" + address.getRawPath());
		}
		throw new IllegalArgumentException(host);
	}

	/** Return the address of a file: three slashes, and what is not plain is escaped. */
	public static String of(Path path) {
		String uri = path.toUri().toString();
		boolean folder = uri.endsWith("/") && path.getNameCount() > 0;
		return folder ? uri.substring(0, uri.length() - 1) : uri;
	}
}
