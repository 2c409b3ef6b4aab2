package org.assay.core.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.analysis.evidence.FoundPassage.PageBox;
import org.assay.core.files.CacheFolder;
import org.assay.core.files.Sha256;
import org.assay.evidence.extraction.Extractor;
import org.assay.evidence.extraction.Launch;
import org.assay.evidence.picture.PagePicture;
import org.assay.evidence.picture.PictureFormat;
import org.assay.evidence.picture.Region;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.text.Box;
import org.assay.evidence.text.FormatException;
import org.assay.model.Document;
import org.assay.report.build.PassagePicture;
import org.assay.report.build.PassagePicture.Why;
import org.assay.report.build.PassagePictures;
import org.assay.report.document.Picture;
import org.assay.report.document.Png;

/**
 * Draws cited passages of the documents of a project, in a process that nothing in a document gets out of, and remembers what came of it. A
 * document that takes too long once is not drawn from again.
 */
public final class DrawnPassages implements PassagePictures, AutoCloseable {

	/** A passage that runs over more pages than these is not shown to its end. */
	private static final int MOST_PAGES = 3;
	/** More pictures than these make a report that mail systems refuse and browsers are slow with. */
	private static final int MOST_PICTURES = 400;
	/** Reading a document may take longer than drawing a part of one page. */
	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final EvidenceCheck check;
	private final DocumentFiles files;
	private final Limits limits;
	private final Optional<CacheFolder> cache;
	private final Launch launch;
	private final Map<String, PagePicture> drawn = new HashMap<>();
	private final Set<String> refused = new HashSet<>();
	private Optional<Extractor> extractor = Optional.empty();
	/** The file that was drawn from last: a register shows the passages of one document after the other. */
	private String path = "";
	private Optional<byte[]> bytes = Optional.empty();

	/**
	 * Nothing is started until a passage has to be drawn that is not remembered.
	 *
	 * @param check what was seen of the documents: only files that are still the same are drawn from
	 * @param limits what drawing a part of a page may cost; the time is shortened if it is long
	 */
	public DrawnPassages(EvidenceCheck check, DocumentFiles files, Limits limits, Optional<CacheFolder> cache, Launch launch) {
		this.check = check;
		this.files = files;
		this.limits = limits.processorTime().compareTo(LONGEST) > 0 ? limits.within(LONGEST) : limits;
		this.cache = cache;
		this.launch = launch;
	}

	@Override
	public List<PassagePicture> of(Document document, FoundPassage passage, boolean isExact) {
		Optional<String> sha256 = check.of(document).flatMap(DocumentCheck::sha256);
		if (sha256.isEmpty() || document.getFile() == null) {
			return List.of();
		}
		List<PassagePicture> pictures = new ArrayList<>();
		for (int page : passage.boxes().stream().mapToInt(PageBox::page).distinct().sorted().limit(MOST_PAGES).toArray()) {
			List<Box> marks = passage.boxes().stream().filter(box -> box.page() == page)
					.map(box -> new Box(box.left(), box.top(), box.right(), box.bottom())).limit(Region.MOST_MARKS).toList();
			pictures.add(drawn.size() >= MOST_PICTURES ? new PassagePicture.Missing(page, Why.ENOUGH)
					: shown(page, picture(document.getFile(), sha256.get(), new Region(page, marks, isExact))));
		}
		return pictures;
	}

	private static PassagePicture shown(int page, Optional<PagePicture> picture) {
		if (picture.isEmpty()) {
			return new PassagePicture.Missing(page, Why.CHANGED);
		}
		return switch (picture.get()) {
			case PagePicture.Drawn drawn -> new PassagePicture.Shown(page, new Picture(Png.of(drawn.png()), drawn.width()));
			case PagePicture.Undrawable undrawable -> new PassagePicture.Missing(page, Why.DAMAGED);
			case PagePicture.NotDrawn not -> new PassagePicture.Missing(page, switch (not.cause()) {
				case TIME, MEMORY -> Why.LIMIT;
				case DIED, GARBAGE, NOT_STARTED, INTERRUPTED -> Why.UNAVAILABLE;
			});
		};
	}

	/** Return what came of drawing a part of a page; empty if the file is no longer the one that was read. */
	private Optional<PagePicture> picture(String file, String sha256, Region region) {
		String name = name(sha256, region);
		PagePicture known = drawn.get(name);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<PagePicture> picture = cache.flatMap(folder -> folder.read(name, PictureFormat.LONGEST)).flatMap(DrawnPassages::picture)
				.or(() -> draw(file, sha256, region, name));
		picture.ifPresent(made -> drawn.put(name, made));
		return picture;
	}

	private static Optional<PagePicture> picture(byte[] kept) {
		try {
			return Optional.of(PictureFormat.fromBytes(kept));
		} catch (FormatException corrupt) {
			return Optional.empty();
		}
	}

	private Optional<PagePicture> draw(String file, String sha256, Region region, String name) {
		if (refused.contains(sha256)) {
			return Optional.of(new PagePicture.NotDrawn(Reading.Cause.TIME));
		}
		if (!path.equals(file)) {
			path = file;
			bytes = read(file, sha256);
		}
		return bytes.map(document -> draw(document, sha256, region, name));
	}

	private PagePicture draw(byte[] document, String sha256, Region region, String name) {
		if (extractor.isEmpty()) {
			extractor = Optional.of(new Extractor(launch, limits));
		}
		PagePicture picture = extractor.get().draw(document, region);
		if (picture instanceof PagePicture.NotDrawn) {
			refused.add(sha256);
		} else {
			cache.ifPresent(folder -> folder.write(name, PictureFormat.toBytes(picture)));
		}
		return picture;
	}

	private Optional<byte[]> read(String file, String sha256) {
		try {
			byte[] read = files.read(file, limits.inputBytes());
			return Optional.of(read).filter(content -> content.length <= limits.inputBytes() && Sha256.of(content).equals(sha256));
		} catch (IOException gone) {
			return Optional.empty();
		}
	}

	/** The same part of the same page, drawn in the same way, has the same name. */
	private static String name(String sha256, Region region) {
		ByteBuffer marks = ByteBuffer.allocate(Float.BYTES * 4 * region.marks().size() + 1);
		marks.put((byte) (region.exact() ? 1 : 0));
		region.marks().forEach(box -> marks.putFloat(box.left()).putFloat(box.top()).putFloat(box.right()).putFloat(box.bottom()));
		return sha256 + "-picture-" + PictureFormat.VERSION + "-" + region.page() + "-" + Sha256.of(marks.array());
	}

	/** End the process, if one was started. */
	@Override
	public void close() {
		if (extractor.isPresent()) {
			extractor.get().close();
			extractor = Optional.empty();
			cache.ifPresent(CacheFolder::shrink);
		}
	}
}
