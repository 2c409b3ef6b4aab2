package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.AGREEMENT__CONTROLLERS;
import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__ACTOR;
import static org.assay.model.AssayPackage.Literals.PROCESSING_ACTIVITY__CONTROLLERS;
import static org.assay.model.AssayPackage.Literals.SERVICE_INSTANCE__HANDLES;

import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.Inverse;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.ServiceControllers;
import org.assay.model.Actor;
import org.assay.model.Agreement;
import org.assay.model.AgreementKind;
import org.assay.model.Assessment;
import org.assay.model.InformationSet;
import org.assay.model.ProcessingActivity;
import org.assay.model.ServiceInstance;

/** It is clear who is controller, in the model and in the agreements. */
final class ControllerRules implements RuleGroup {

	private final Analysis analysis;
	private final Inverse<ProcessingActivity> byInformation;
	private final ServiceControllers controllers;
	private final List<Agreement> arrangements;

	ControllerRules(RuleContext context) {
		analysis = context.analysis();
		Corpus corpus = context.corpus();
		List<ProcessingActivity> processings = corpus.everything(ProcessingActivity.class);
		byInformation = Inverse.of(processings, ProcessingActivity::getInformation);
		controllers = new ServiceControllers(corpus);
		arrangements = corpus.everything(Agreement.class).stream().filter(each -> each.getKind() == AgreementKind.JOINT_CONTROLLERS).toList();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R30, ProcessingActivity.class, this::processingNeedsOneController);
		checks.on(RuleCatalogue.R30, Assessment.class, this::assessedPersonalDataNeedController);
		checks.on(RuleCatalogue.R31, ServiceInstance.class, this::agreementsMustNameTheController);
	}

	private void processingNeedsOneController(ProcessingActivity processing, Reporter report) {
		List<Actor> controllers = Linked.all(processing.getControllers()).distinct().toList();
		if (processing.getControllers().isEmpty()) {
			report.at(processing, PROCESSING_ACTIVITY__CONTROLLERS).with(processing);
		} else if (controllers.size() > 1
				&& arrangements.stream().noneMatch(arrangement -> arrangement.getControllers().containsAll(controllers))) {
			report.at(processing, PROCESSING_ACTIVITY__CONTROLLERS).variant("joint").with(processing, controllers);
		}
	}

	private void assessedPersonalDataNeedController(Assessment assessment, Reporter report) {
		ServiceInstance service = assessment.getSubject();
		if (!Linked.is(service) || analysis.chains(service).stream().anyMatch(chain -> !chain.controllers().isEmpty())) {
			return;
		}
		for (int index = 0; index < service.getHandles().size(); index++) {
			InformationSet set = service.getHandles().get(index);
			if (Linked.is(set) && AssessedServices.isPersonal(set) && !isProcessed(service, set)) {
				report.at(service, SERVICE_INSTANCE__HANDLES, index).variant("none").with(set, service);
			}
		}
	}

	/** Whether some processing covers a set in a service; one that names no service happens in all of them. */
	private boolean isProcessed(ServiceInstance service, InformationSet set) {
		return byInformation.of(set).stream().anyMatch(processing -> processing.getServices().isEmpty()
				|| processing.getServices().contains(service));
	}

	private void agreementsMustNameTheController(ServiceInstance service, Reporter report) {
		for (ServiceControllers.Mismatch mismatch : controllers.mismatches(service)) {
			if (mismatch.agreement().isPresent()) {
				report.at(mismatch.where(), AGREEMENT__CONTROLLERS, mismatch.index()).with(mismatch.agreement().get(), mismatch.named(), service,
						mismatch.controllers());
			} else {
				report.at(mismatch.where(), CHAIN_LINK__ACTOR).variant("chain").with(mismatch.named(), service, mismatch.controllers());
			}
		}
	}
}
