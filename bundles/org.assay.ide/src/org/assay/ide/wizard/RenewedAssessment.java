package org.assay.ide.wizard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assay.dsl.loading.Places;
import org.assay.model.Assessment;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.ItemStatus;
import org.assay.model.RequirementAnswer;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An assessment made again from an older one. What was written stays as a beginning; what was judged has to be judged anew: answers become
 * not assessed and keep their words and their evidence, decisions are left out, verdicts become proposals, closed findings are gone. The
 * copy stands in a package of its own, so that names of the older one keep their meaning.
 */
final class RenewedAssessment {

	private final Assessment old;
	private final LocalDate day;
	private final TextEdits edits;

	private RenewedAssessment(Assessment old, String text, LocalDate day) {
		this.old = old;
		this.day = day;
		this.edits = new TextEdits(text);
	}

	/**
	 * Write the text of the new assessment.
	 *
	 * @param text the text that the old one stands in
	 * @param name name of the new one
	 * @param day the day on which it begins
	 */
	static String of(Assessment old, String text, String name, LocalDate day) {
		return new RenewedAssessment(old, text, day).text(name);
	}

	private String text(String name) {
		edits.replace(Places.of(old, Literals.NAMED_ELEMENT__NAME, 0), name);
		renewHead();
		old.getAnswers().forEach(this::renew);
		old.getRegisters().forEach(this::renew);
		old.getFindings().stream().filter(finding -> finding.getStatus() == ItemStatus.CLOSED).forEach(this::remove);
		old.getVerdicts().forEach(this::renew);
		var whole = Places.ofWhole(old);
		return head() + "\n" + edits.applied(edits.start(whole), edits.end(whole)) + "\n";
	}

	private void renewHead() {
		replace(old, Literals.ASSESSMENT__DATE, day.toString());
		replace(old, Literals.ASSESSMENT__CREATED, day.toString());
		replace(old, Literals.ASSESSMENT__VERSION, "\"0.1\"");
		replace(old, Literals.ASSESSMENT__STATUS, "draft");
		if (old.getValidUntil() != null) {
			edits.removeWith("valid until", Places.of(old, Literals.ASSESSMENT__VALID_UNTIL, 0));
		}
	}

	private void renew(RequirementAnswer answer) {
		replace(answer, Literals.REQUIREMENT_ANSWER__STATUS, "not-assessed");
		if (answer.getDate() != null) {
			edits.removeWith("on", Places.of(answer, Literals.REQUIREMENT_ANSWER__DATE, 0));
		}
	}

	private void renew(RiskRegister register) {
		replace(register, Literals.RISK_REGISTER__DATE, day.toString());
		register.getRisks().stream().map(Risk::getDecisions).forEach(decisions -> decisions.forEach(this::remove));
	}

	private void renew(Verdict verdict) {
		if (verdict.getDecidedBy() != null) {
			var by = Places.of(verdict, Literals.VERDICT__DECIDED_BY, 0);
			if (verdict.getDecidedOn() != null) {
				edits.removeWith("on", Places.of(verdict, Literals.VERDICT__DECIDED_ON, 0));
			}
			edits.removeWith("decided by", by);
		}
		if (verdict.getValidUntil() != null) {
			edits.replace(Places.of(verdict, Literals.VERDICT__VALID_UNTIL, 0), day.plusYears(1).toString());
		}
		if (verdict.getValidFrom() != null) {
			edits.replace(Places.of(verdict, Literals.VERDICT__VALID_FROM, 0), day.toString());
		}
	}

	private void replace(EObject element, EStructuralFeature feature, String value) {
		if (element.eIsSet(feature)) {
			edits.replace(Places.of(element, feature, 0), value);
		}
	}

	private void remove(EObject element) {
		edits.remove(Places.ofWhole(element));
	}

	/** The package and the imports: those of the old text, and the package that it stands in. */
	private String head() {
		Optional<AssayFile> file = Optional.ofNullable(old.eResource()).map(resource -> (AssayFile) resource.getContents().getFirst());
		String around = file.map(AssayFile::getName).orElse(null);
		List<String> imports = new ArrayList<>(file.stream().flatMap(found -> found.getImports().stream()).map(each -> each.getNamespace())
				.toList());
		if (around != null) {
			imports.add(around + ".*");
		}
		StringBuilder head = new StringBuilder("package " + (around == null ? "" : around + ".") + "y" + day.getYear() + "\n\n");
		imports.stream().distinct().forEach(each -> head.append("import ").append(each).append('\n'));
		return head.toString();
	}
}
