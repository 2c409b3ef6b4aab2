package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.ASSESSMENT__SECURITY_MARK;
import static org.assay.model.AssayPackage.Literals.AUTHENTICATION__FACTORS;
import static org.assay.model.AssayPackage.Literals.DISCLOSURE__DATE;
import static org.assay.model.AssayPackage.Literals.DISCLOSURE__FACTORS;
import static org.assay.model.AssayPackage.Literals.DISCLOSURE__ROLE;
import static org.assay.model.AssayPackage.Literals.DISCLOSURE__SUITABLE;
import static org.assay.model.AssayPackage.Literals.DISCLOSURE__TECHNICAL_ONLY;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.REPORT__SECURITY_MARK;
import static org.assay.model.AssayPackage.Literals.SERVICE_INSTANCE__HANDLES;

import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Actors;
import org.assay.analysis.Corpus;
import org.assay.analysis.Inverse;
import org.assay.analysis.LibraryNames;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.model.Actor;
import org.assay.model.Assessment;
import org.assay.model.Authentication;
import org.assay.model.DataItem;
import org.assay.model.Disclosure;
import org.assay.model.InformationSet;
import org.assay.model.JoinPath;
import org.assay.model.PersonalDataKind;
import org.assay.model.Regulation;
import org.assay.model.Report;
import org.assay.model.ServiceInstance;
import org.assay.model.ServiceStatus;
import org.assay.model.Ternary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Secret information leaves the organisation only after an assessment, and is reached only with strong authentication. */
final class SecrecyRules implements RuleGroup {

	private static final int STRONG = 2;

	/** The Swedish classes of security protection, as a mark of a document. */
	private static final Set<String> PROTECTION_CLASSES =
			Set.of("begränsat hemlig", "konfidentiell", "hemlig", "kvalificerat hemlig");

	private final Corpus corpus;
	private final Inverse<Disclosure> disclosures;
	private final Inverse<ServiceInstance> services;

	SecrecyRules(RuleContext context) {
		corpus = context.corpus();
		disclosures = Inverse.of(corpus.everything(Disclosure.class), Disclosure::getInformation);
		services = Inverse.of(corpus.all(ServiceInstance.class), ServiceInstance::getHandles);
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R60, ServiceInstance.class, this::openNetworkNeedsTwoFactors);
		checks.on(RuleCatalogue.R62, ServiceInstance.class, this::outsideOperatorNeedsDisclosure);
		checks.on(RuleCatalogue.R63, Disclosure.class, this::onlyTechnicalProcessingIsExempt);
		checks.on(RuleCatalogue.R64, Disclosure.class, this::exemptionMustBeInForce);
		checks.on(RuleCatalogue.R65, Disclosure.class, this::suitabilityMustBeAssessed);
		checks.on(RuleCatalogue.R69, Assessment.class, (assessment, report) -> markMustNotBeProtectionClass(assessment,
				ASSESSMENT__SECURITY_MARK, assessment.getSecurityMark(), report));
		checks.on(RuleCatalogue.R69, Report.class, (document, report) -> markMustNotBeProtectionClass(document,
				REPORT__SECURITY_MARK, document.getSecurityMark(), report));
	}

	private void openNetworkNeedsTwoFactors(ServiceInstance service, Reporter report) {
		Optional<InformationSet> strictest = Linked.all(service.getHandles()).filter(SecrecyRules::needsStrongLogin).findFirst();
		if (strictest.isEmpty()) {
			return;
		}
		for (JoinPath join : service.getJoins()) {
			Authentication login = join.getLogin();
			if (login == null || join.isNotAllowed() || !login.isOpenNetwork()) {
				continue;
			}
			if (login.getFactors() == null) {
				report.at(login, AUTHENTICATION__FACTORS).variant("unknown").with(join, strictest.get());
			} else if (login.getFactors() < STRONG) {
				report.at(login, AUTHENTICATION__FACTORS).with(join, login.getFactors(), strictest.get());
			}
		}
	}

	private static boolean needsStrongLogin(InformationSet set) {
		return !set.getSecrecy().isEmpty() || set.getItems().stream().map(DataItem::getKind)
				.anyMatch(kind -> kind == PersonalDataKind.SPECIAL_CATEGORY || kind == PersonalDataKind.CRIMINAL
						|| kind == PersonalDataKind.PROTECTED_IDENTITY);
	}

	/** What is only planned has not been handed over, and what is retired no longer is. */
	private void outsideOperatorNeedsDisclosure(ServiceInstance service, Reporter report) {
		Optional<Actor> operator = Linked.of(service.getOperator()).flatMap(Actors::legalPerson);
		if (operator.isEmpty() || service.getStatus() == ServiceStatus.PLANNED || service.getStatus() == ServiceStatus.RETIRED) {
			return;
		}
		for (int index = 0; index < service.getHandles().size(); index++) {
			InformationSet set = service.getHandles().get(index);
			if (Linked.is(set) && !set.getSecrecy().isEmpty() && isOutside(operator.get(), set) && !isDisclosed(set, operator.get())) {
				report.at(service, SERVICE_INSTANCE__HANDLES, index).with(set, operator.get());
			}
		}
	}

	private boolean isOutside(Actor operator, InformationSet set) {
		Optional<Actor> own = Linked.of(set.getOwner()).flatMap(Actors::legalPerson).or(() -> corpus.organisation().map(found -> found));
		return own.isPresent() && own.get() != operator;
	}

	private boolean isDisclosed(InformationSet set, Actor operator) {
		return disclosures.of(set).stream().anyMatch(disclosure -> disclosure.getSuitable() != Ternary.NO
				&& Linked.is(disclosure.getRecipient()) && Actors.legalPerson(disclosure.getRecipient()).filter(operator::equals).isPresent());
	}

	private void onlyTechnicalProcessingIsExempt(Disclosure disclosure, Reporter report) {
		if (disclosure.getTechnicalOnly() == Ternary.NO) {
			exemption(disclosure).ifPresent(law -> report.at(disclosure, DISCLOSURE__TECHNICAL_ONLY).with(disclosure, law));
		}
	}

	private void exemptionMustBeInForce(Disclosure disclosure, Reporter report) {
		exemption(disclosure).filter(law -> disclosure.getDate() != null && law.getFrom() != null && disclosure.getDate().isBefore(law.getFrom()))
				.ifPresent(law -> report.at(disclosure, DISCLOSURE__DATE).with(disclosure, disclosure.getDate(), law, law.getFrom()));
	}

	/** The exemption for technical processing, if it is ticked for a service that the recipient runs with the information. */
	private Optional<Regulation> exemption(Disclosure disclosure) {
		if (!Linked.is(disclosure.getRecipient())) {
			return Optional.empty();
		}
		return Linked.all(disclosure.getInformation()).flatMap(set -> services.of(set).stream())
				.filter(service -> Linked.is(service.getOperator()) && Actors.sameLegalPerson(service.getOperator(), disclosure.getRecipient()))
				.flatMap(service -> Linked.all(service.getLaws()))
				.filter(law -> LibraryNames.is(law, LibraryNames.TECHNICAL_PROCESSING)).findFirst();
	}

	private void suitabilityMustBeAssessed(Disclosure disclosure, Reporter report) {
		Missing.in(disclosure).unless(disclosure.getTechnicalOnly() != Ternary.UNKNOWN, "technical-only", DISCLOSURE__TECHNICAL_ONLY)
				.unless(disclosure.getSuitable() != Ternary.UNKNOWN, "suitable", DISCLOSURE__SUITABLE)
				.unless(!TextForm.isBlank(disclosure.getFactors()), "factors", DISCLOSURE__FACTORS)
				.unless(disclosure.getRole() != null, "role", DISCLOSURE__ROLE)
				.unless(disclosure.getDate() != null, "date", DISCLOSURE__DATE)
				.offer("role", () -> SoleRole.stated(corpus, disclosure, DISCLOSURE__ROLE, "by")).report(report, NAMED_ELEMENT__NAME, disclosure);
	}

	private static void markMustNotBeProtectionClass(EObject document, EAttribute feature, String mark, Reporter report) {
		if (PROTECTION_CLASSES.contains(TextForm.normal(mark))) {
			report.at(document, feature).with(mark);
		}
	}
}
