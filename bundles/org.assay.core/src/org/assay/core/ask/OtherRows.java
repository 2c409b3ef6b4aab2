package org.assay.core.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Containers;
import org.assay.analysis.verdict.VerdictForce;
import org.assay.analysis.verdict.World;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.ask.Line.Style;
import org.assay.core.ask.Neighbours.Neighbour;
import org.assay.core.ask.VerdictDifferences.Difference;
import org.assay.core.ask.VerdictDifferences.Side;
import org.assay.model.AssayFile;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.assay.rules.SourceRange;

/**
 * Q14: what others concluded on the same product, and in what their verdict differs from one's own. Only what other projects publish is shown. What
 * is the same product, {@link SameProduct} says.
 */
final class OtherRows {

	private final Asking asking;
	private final Speech speech;

	OtherRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.Others question) throws CannotDo {
		SameProduct product = new SameProduct(question.service());
		Side own = own(question.service());
		List<AnswerRow> rows = new ArrayList<>();
		for (Neighbour neighbour : asking.neighbours().read()) {
			if (!neighbour.project().gaps().isEmpty()) {
				throw new CannotDo(Failure.of("ask.usedGaps", neighbour.name(), neighbour.project().gaps().size()));
			}
			World world = neighbour.project().analysis().world();
			for (Verdict verdict : neighbour.project().corpus().all(Verdict.class)) {
				ServiceInstance service = verdict.getService();
				if (isPublished(verdict) && service != null && product.isThatOf(service)) {
					rows.add(row(verdict, new Side(service, Optional.of(verdict), world), neighbour, own));
				}
			}
		}
		return rows;
	}

	private static boolean isPublished(Verdict verdict) {
		return Containers.nearest(verdict, AssayFile.class).filter(AssayFile::isPublished).isPresent();
	}

	/** Of one's own verdicts the first one that counts is compared, else the first one. */
	private Side own(ServiceInstance service) {
		World world = asking.world();
		return new Side(service, asking.corpus().all(Verdict.class).stream().filter(verdict -> verdict.getService() == service)
				.min(Comparator.comparing(verdict -> world.force(verdict) != VerdictForce.IN_FORCE)), world);
	}

	private AnswerRow row(Verdict verdict, Side theirs, Neighbour neighbour, Side own) {
		String organisation = neighbour.project().corpus().organisation().map(speech::title).orElse(neighbour.name());
		SourceRange place = Speech.place(verdict, null).orElseThrow();
		SourceRange shown = new SourceRange(neighbour.name() + "/" + place.file(), place.line(), place.column(), place.endLine(), place.endColumn());
		List<Difference> differences = new VerdictDifferences(speech).between(own, theirs);
		Fields fields = Fields.of(verdict).at(shown).put("project", neighbour.name()).put("organisation", neighbour.project().corpus().organisation())
				.put("service", theirs.service()).put("result", theirs.world().outcome(verdict))
				.put("force", AnswerDocument.word(theirs.world().force(verdict))).put("stated", verdict.getResult()).put("upTo", verdict.getUpTo())
				.put("decidedBy", verdict.getDecidedBy()).put("decidedOn", verdict.getDecidedOn()).put("validUntil", verdict.getValidUntil())
				.put("compared", own.verdict()).put("differences", differences.stream().map(OtherRows::fields).toList());
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(0, Style.PLAIN, speech.say("others.row", organisation, speech.title(theirs.service()), said(verdict, theirs)),
				Optional.of(shown)));
		lines.add(own.verdict().map(ours -> new Line(1, Style.PLAIN, speech.say("others.own", said(ours, own)), Speech.place(ours, null)))
				.orElse(speech.line(1, Style.PLAIN, "others.none")));
		differences.forEach(difference -> lines.add(speech.line(1, Style.PLAIN, "others.difference", speech.say("others." + difference.in()),
				shown(difference.ours()), shown(difference.theirs()))));
		return new AnswerRow(fields.map(), lines);
	}

	private static Fields fields(Difference difference) {
		return Fields.empty().put("in", difference.in()).put("ours", difference.ours().fields()).put("theirs", difference.theirs().fields());
	}

	private String shown(VerdictDifferences.Said said) {
		return said.text().isEmpty() ? speech.say("others.unstated") : said.text();
	}

	private String said(Verdict verdict, Side side) {
		String stated = speech.say("stated." + (verdict.getResult() == null ? VerdictResult.UNDECIDED : verdict.getResult()).getLiteral());
		String limit = verdict.getUpTo() == null ? "" : speech.say("others.upTo", NamesInText.inSentence(speech.title(verdict.getUpTo())));
		return speech.say("others.said", stated + limit, speech.result(side.world().outcome(verdict)),
				speech.say("force." + side.world().force(verdict)));
	}
}
