package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.AGREEMENT__CONTROLLERS;
import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__ACTOR;
import static org.assay.model.AssayPackage.Literals.PROCESSING_ACTIVITY__CONTROLLERS;
import static org.assay.model.AssayPackage.Literals.SERVICE_INSTANCE__HANDLES;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.chain.ChainView;
import org.assay.model.Actor;
import org.assay.model.Agreement;
import org.assay.model.AgreementKind;
import org.assay.model.Assessment;
import org.assay.model.ChainState;
import org.assay.model.Document;
import org.assay.model.InformationSet;
import org.assay.model.ProcessingActivity;
import org.assay.model.ServiceInstance;

/** It is clear who is controller, in the model and in the agreements. */
final class ControllerRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;
	private final Inverse<ProcessingActivity> byInformation;
	private final Inverse<ProcessingActivity> byService;
	private final List<Agreement> arrangements;

	ControllerRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
		List<ProcessingActivity> processings = corpus.everything(ProcessingActivity.class);
		byInformation = Inverse.of(processings, ProcessingActivity::getInformation);
		byService = Inverse.of(processings, ProcessingActivity::getServices);
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
		Set<Actor> controllers = controllers(service);
		if (controllers.isEmpty()) {
			return;
		}
		Set<Agreement> cited = cited(service);
		for (Agreement agreement : cited) {
			for (int index = 0; index < agreement.getControllers().size(); index++) {
				Actor named = agreement.getControllers().get(index);
				if (Linked.is(named) && !controllers.contains(named) && corpus.isOwn(agreement)) {
					report.at(agreement, AGREEMENT__CONTROLLERS, index).with(agreement, named, service, controllers);
				}
			}
		}
		for (ChainView chain : analysis.chains(service)) {
			if (chain.state() == ChainState.AGREED && !saysSo(chain.chain().getSource(), chain.controllers())) {
				chain.links().stream().filter(link -> link.actor().filter(chain.controllers()::contains).isPresent()
						&& !controllers.contains(link.actor().get())).forEach(link -> report.at(link.link(), CHAIN_LINK__ACTOR)
								.variant("chain").with(link.actor().get(), service, controllers));
			}
		}
	}

	/** The document of an agreed chain has been reported already if it names the same controllers. */
	private static boolean saysSo(Document source, List<Actor> controllers) {
		return source instanceof Agreement agreement && agreement.getControllers().containsAll(controllers);
	}

	/** Controllers of a service as wanted, else as it is; with those of the processings that name it. */
	private Set<Actor> controllers(ServiceInstance service) {
		Set<Actor> controllers = new LinkedHashSet<>(inState(service, ChainState.WANTED));
		if (controllers.isEmpty()) {
			controllers.addAll(inState(service, ChainState.ACTUAL));
		}
		byService.of(service).forEach(processing -> Linked.all(processing.getControllers()).forEach(controllers::add));
		return controllers;
	}

	private List<Actor> inState(ServiceInstance service, ChainState state) {
		return analysis.chains(service).stream().filter(chain -> chain.state() == state)
				.flatMap(chain -> chain.controllers().stream()).distinct().toList();
	}

	private Set<Agreement> cited(ServiceInstance service) {
		List<Document> documents = new ArrayList<>();
		for (ChainView chain : analysis.chains(service)) {
			Linked.of(chain.chain().getSource()).ifPresent(documents::add);
			chain.links().forEach(link -> link.agreement().ifPresent(documents::add));
		}
		Set<Agreement> agreements = new LinkedHashSet<>();
		documents.stream().filter(Agreement.class::isInstance).map(Agreement.class::cast).forEach(agreements::add);
		return agreements;
	}
}
