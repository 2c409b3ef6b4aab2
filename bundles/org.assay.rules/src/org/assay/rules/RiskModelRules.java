package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.RISK_BAND__MINIMUM;
import static org.assay.model.AssayPackage.Literals.RISK_REGISTER__MODEL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Inverse;
import org.assay.analysis.Linked;
import org.assay.analysis.NaturalIdOrder;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.model.Assessment;
import org.assay.model.Mapping;
import org.assay.model.MappingSide;
import org.assay.model.Method;
import org.assay.model.Risk;
import org.assay.model.RiskBand;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;
import org.assay.model.Scale;
import org.assay.model.ScoreScale;

/** A risk model has the bands that a matrix is coloured by, and speaks the same language as the classification. */
final class RiskModelRules implements RuleGroup {

	private final Analysis analysis;
	private final Inverse<Mapping> from;

	RiskModelRules(RuleContext context) {
		analysis = context.analysis();
		from = Inverse.of(context.corpus().everything(Mapping.class), mapping -> Linked.of(mapping.getFrom()).stream().toList());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R14, RiskRegister.class, this::consequenceScaleNeedsMapping);
		checks.on(RuleCatalogue.R47, RiskRegister.class, this::modelInUseNeedsBands);
		checks.on(RuleCatalogue.R47, RiskModel.class, this::bandsMustRise);
	}

	private void consequenceScaleNeedsMapping(RiskRegister register, Reporter report) {
		RiskModel model = Linked.of(register.getModel()).orElse(null);
		Optional<Assessment> assessment = Containers.around(register, Assessment.class);
		if (model == null || model.getConsequence() == null || assessment.isEmpty()) {
			return;
		}
		List<Scale> scales = AssessedServices.methods(assessment.get()).stream().map(Method::getScale).filter(Linked::is)
				.distinct().filter(scale -> !speaks(model, scale)).toList();
		if (!scales.isEmpty()) {
			report.at(register, RISK_REGISTER__MODEL).with(model, scales);
		}
	}

	private boolean speaks(RiskModel model, Scale scale) {
		Scale own = Optional.of(model.getConsequence()).map(ScoreScale::getScale).filter(Linked::is).orElse(null);
		return own == scale || isMapped(model, scale) || own != null && isMapped(own, scale);
	}

	private boolean isMapped(MappingSide left, MappingSide right) {
		return from.of(left).stream().anyMatch(mapping -> mapping.getTo() == right && !mapping.getEntries().isEmpty())
				|| from.of(right).stream().anyMatch(mapping -> mapping.getTo() == left && !mapping.getEntries().isEmpty());
	}

	/** A matrix is coloured for the risks that have a place in it; until one has, nobody misses the bands. */
	private void modelInUseNeedsBands(RiskRegister register, Reporter report) {
		RiskModel model = Linked.of(register.getModel()).orElse(null);
		if (model == null || register.getRisks().stream().noneMatch(RiskModelRules::isScored)) {
			return;
		}
		if (model.getBands().isEmpty()) {
			report.at(register, RISK_REGISTER__MODEL).with(model);
			return;
		}
		List<Risk> bandless = analysis.risks(register).risks().stream()
				.filter(evaluation -> evaluation.rating().computed().filter(rating -> rating.band().isEmpty()).isPresent())
				.map(RiskEvaluation::risk).sorted(Comparator.comparing(Risk::getName, Comparator.nullsLast(NaturalIdOrder.IDS)))
				.toList();
		if (!bandless.isEmpty()) {
			report.at(register, RISK_REGISTER__MODEL).variant("gap").with(model, bandless);
		}
	}

	private static boolean isScored(Risk risk) {
		return risk.getLikelihood() != null && risk.getConsequence() != null;
	}

	private void bandsMustRise(RiskModel model, Reporter report) {
		RiskBand before = null;
		for (RiskBand band : model.getBands()) {
			if (band.getMinimum() != null && before != null && band.getMinimum() <= before.getMinimum()) {
				report.at(band, RISK_BAND__MINIMUM).variant("order").with(band, band.getMinimum(), before, before.getMinimum());
			}
			before = band.getMinimum() == null ? before : band;
		}
	}
}
