package org.assay.analysis.question;

import java.time.LocalDate;
import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.Given;
import org.assay.analysis.verdict.World;
import org.assay.model.Aspect;
import org.assay.model.Assessment;
import org.assay.model.AssessmentStatus;
import org.assay.model.AssayFactory;
import org.assay.model.AssayFile;
import org.assay.model.Classification;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.Document;
import org.assay.model.Edition;
import org.assay.model.Element;
import org.assay.model.EvidenceSource;
import org.assay.model.InformationSet;
import org.assay.model.Interval;
import org.assay.model.Organisation;
import org.assay.model.Party;
import org.assay.model.Policy;
import org.assay.model.Product;
import org.assay.model.Project;
import org.assay.model.ReassessmentInterval;
import org.assay.model.ReassessmentSubject;
import org.assay.model.Region;
import org.assay.model.Role;
import org.assay.model.Scale;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.TransferMechanism;
import org.assay.model.Unit;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.assay.model.Vocabulary;

/** A town with one office, one service that a vendor with an American owner runs, and one set of information. Tests add what they are about. */
final class Town {

	static final LocalDate DAY = LocalDate.of(2024, 6, 15);
	static final AssayFactory MODEL = AssayFactory.eINSTANCE;

	final AssayFile own = Given.file("town");
	final AssayFile partner = Given.file("partner");
	final AssayFile core = Given.file("std.core");
	final AssayFile transfers = Given.file("std.transfers");
	final Scale scale = Given.scale("scale", "low", "mid", "high");
	final Aspect secrecy = Given.aspect("secrecy");
	final Term talk = Given.named(MODEL.createTerm(), "talk");
	final Term backup = Given.named(MODEL.createTerm(), "backup");
	final Term word = strength("word", 2);
	final Term test = strength("test", 3);
	final Term misplaced = Given.named(MODEL.createTerm(), "misplaced-information");
	final TransferMechanism framework = Given.named(MODEL.createTransferMechanism(), "DPF");
	final Organisation town = Given.named(MODEL.createOrganisation(), "Town");
	final Unit office = Given.named(MODEL.createUnit(), "Office");
	final Role owner = Given.named(MODEL.createRole(), "Owner");
	final Role chief = Given.named(MODEL.createRole(), "Chief");
	final Party vendor = Given.named(MODEL.createParty(), "Vendor");
	final Edition edition = Given.named(MODEL.createEdition(), "Cloud");
	final Product product = Given.named(MODEL.createProduct(), "Meet");
	final ServiceInstance service = Given.service("MeetHere");
	final InformationSet talks = Given.information("Talks");
	final Assessment assessment = Given.named(MODEL.createAssessment(), "Assessment2024");
	final Policy policy = MODEL.createPolicy();

	Town() {
		vocabulary(core, "Functions", talk, backup);
		vocabulary(core, "FindingKinds", misplaced);
		vocabulary(core, "EvidenceStrengths", word, test);
		core.getElements().add(Given.named(MODEL.createRegion(), "EEA", (Region region) -> region.getCountries().addAll(List.of("SE", "IE", "NO"))));
		framework.setCountry("US");
		transfers.getElements().add(framework);
		town.setCountry("SE");
		town.getUnits().add(office);
		town.getRoles().addAll(List.of(owner, chief));
		town.setPolicy(policy);
		owner.setUnit(office);
		vendor.setCountry("IE");
		vendor.setParentCountry("US");
		product.setVendor(vendor);
		product.getEditions().add(edition);
		service.setEdition(edition);
		service.setOperator(vendor);
		talks.setOwner(owner);
		talks.setProtectionClass(SecurityProtectionClass.NONE);
		assessment.setSubject(service);
		assessment.setDate(DAY.minusDays(100));
		assessment.setStatus(AssessmentStatus.REVIEWED);
		Project project = Given.named(MODEL.createProject(), "Project");
		project.setOrganisation(town);
		own.getElements().addAll(List.of(project, scale, secrecy, town, vendor, product, service, talks, assessment));
	}

	private static Term strength(String name, int number) {
		return Given.named(MODEL.createTerm(), name, term -> term.setNumber(number));
	}

	private static void vocabulary(AssayFile file, String name, Term... terms) {
		file.getElements().add(Given.named(MODEL.createVocabulary(), name, (Vocabulary vocabulary) -> vocabulary.getTerms().addAll(List.of(terms))));
	}

	<T extends Element> T add(T element) {
		own.getElements().add(element);
		return element;
	}

	/** Look at the town as it is now. */
	World world() {
		return Analysis.of(new Corpus(List.of(own), List.of(core, partner, transfers)), DAY).world();
	}

	Classification classify(InformationSet set, String level) {
		Classification classification = Given.classification(secrecy, Given.level(scale, level));
		classification.setDate(DAY.minusDays(200));
		set.getClassifications().add(classification);
		return classification;
	}

	/** A verdict of the owner that allows talk up to a level; decided long ago. */
	Verdict allow(String level) {
		Verdict verdict = Given.named(MODEL.createVerdict(), "Allowed");
		verdict.setResult(VerdictResult.ALLOW);
		verdict.getFunctions().add(talk);
		verdict.getAspects().add(secrecy);
		verdict.setUpTo(level == null ? null : Given.level(scale, level));
		verdict.setDecidedBy(owner);
		verdict.setDecidedOn(DAY.minusDays(50));
		assessment.getVerdicts().add(verdict);
		return verdict;
	}

	Verdict deny() {
		Verdict verdict = Given.named(MODEL.createVerdict(), "Denied");
		verdict.setService(service);
		verdict.setResult(VerdictResult.DENY);
		return add(verdict);
	}

	Condition condition(Verdict verdict, String name, ConditionState state, EvidenceSource... evidence) {
		Condition condition = Given.named(MODEL.createCondition(), name);
		condition.setState(state);
		condition.getEvidence().addAll(List.of(evidence));
		verdict.getConditions().add(condition);
		return condition;
	}

	Document document(String name, Term strength) {
		return add(Given.named(MODEL.createDocument(), name, (Document document) -> document.setStrength(strength)));
	}

	void every(ReassessmentSubject subject, String interval) {
		ReassessmentInterval line = MODEL.createReassessmentInterval();
		line.setSubject(subject);
		line.setInterval(interval(interval));
		policy.getReassessments().add(line);
	}

	static Interval interval(String text) {
		return Interval.parse(text).orElseThrow();
	}
}
