package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Actors;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.DataKinds;
import org.assay.analysis.Linked;
import org.assay.analysis.Retentions;
import org.assay.analysis.StorageClaims;
import org.assay.analysis.chain.ServiceControllers;
import org.assay.analysis.question.Contradiction.Kind;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.verdict.World;
import org.assay.model.Agent;
import org.assay.model.AspectLevel;
import org.assay.model.Claim;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.Position;
import org.assay.model.RiskRegister;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.EObject;

/** Q13: finds contradictions, each pair once, by kind and then in document order. */
public final class ContradictionSearch {

	private final Analysis analysis;
	private final Corpus corpus;
	private final List<Contradiction> found = new ArrayList<>();
	private final Set<Set<EObject>> pairs = new LinkedHashSet<>();

	private ContradictionSearch(World world) {
		this.analysis = world.analysis();
		this.corpus = analysis.corpus();
	}

	/** Return the contradictions within the project, and with what partners publish or say. */
	public static List<Contradiction> of(World world) {
		ContradictionSearch search = new ContradictionSearch(world);
		new LevelContradictions(search.analysis).all().forEach(search::add);
		search.retentions();
		DataKinds.differences(search.corpus).forEach(each -> search.add(Kind.DATA_KIND, each.first(), each.item(), null));
		new VerdictContradictions(world).all().forEach(search::add);
		search.said();
		new AnswerContradictions(search.analysis).all().forEach(search::add);
		search.printed();
		search.controllers();
		return search.found.stream().sorted(Comparator.comparing(Contradiction::kind)).toList();
	}

	/** A pair that is found both ways, such as two positions that name each other, is one contradiction. */
	private void add(Contradiction contradiction) {
		Set<EObject> pair = new LinkedHashSet<>(List.of(contradiction.first(), contradiction.second()));
		contradiction.about().ifPresent(pair::add);
		if (contradiction.first() == contradiction.second() || pairs.add(pair)) {
			found.add(contradiction);
		}
	}

	private void add(Kind kind, EObject first, EObject second, EObject about) {
		boolean own = corpus.isOwn(first) && corpus.isOwn(second);
		add(new Contradiction(kind, first, second, Optional.ofNullable(about), !own || isPartners(first) || isPartners(second)));
	}

	/** Whether somebody outside the organisation of the project says it. */
	private boolean isPartners(EObject element) {
		Agent agent = element instanceof Claim claim ? claim.getMadeBy() : element instanceof Position position ? position.getHolder() : null;
		return agent != null && corpus.organisation().isPresent()
				&& Actors.legalPerson(agent).filter(actor -> actor != corpus.organisation().get()).isPresent();
	}

	private void retentions() {
		for (InformationSet set : corpus.all(InformationSet.class)) {
			Retentions.differing(set).forEach(rule -> add(Kind.RETENTION, set.getRetentions().get(0), rule, set));
		}
		SameTitle.of(corpus).forEach(same -> {
			if (same.first().getRetentions().size() == 1 && same.second().getRetentions().size() == 1
					&& !Retentions.isSame(same.first().getRetentions().get(0), same.second().getRetentions().get(0))) {
				add(Kind.RETENTION, same.first().getRetentions().get(0), same.second().getRetentions().get(0), null);
			}
		});
	}

	private void said() {
		for (Claim claim : corpus.all(Claim.class)) {
			Linked.all(claim.getContradicts()).forEach(other -> add(Kind.CLAIM, claim, other, null));
			if (StorageClaims.saysNotStored(claim)) {
				claim.getAbout().stream().filter(ServiceInstance.class::isInstance).filter(Linked::is).forEach(service -> StorageClaims
						.storing((ServiceInstance) service).forEach(function -> add(Kind.STORED, claim, function, service)));
			}
		}
		corpus.all(Position.class).forEach(position -> Linked.all(position.getContradicts())
				.forEach(other -> add(Kind.POSITION, position, other, null)));
	}

	private void printed() {
		for (RiskRegister register : corpus.all(RiskRegister.class)) {
			List<RiskEvaluation> risks = new ArrayList<>(analysis.risks(register).risks());
			risks.sort(Comparator.comparingInt(risk -> register.getRisks().indexOf(risk.risk())));
			risks.stream().filter(RiskEvaluation::isMisprinted).forEach(risk -> add(Kind.PRINTED, risk.risk(), risk.risk(), null));
		}
		for (AspectLevel line : corpus.all(AspectLevel.class)) {
			if (isMisnumbered(line.getStatedNumber(), line.getLevel()) || isMisnumbered(line.getUpperNumber(), line.getUpper())) {
				add(Kind.PRINTED, line, line, null);
			}
		}
	}

	private static boolean isMisnumbered(Integer stated, Level level) {
		return stated != null && Linked.is(level) && !stated.equals(level.getNumber());
	}

	private void controllers() {
		ServiceControllers controllers = new ServiceControllers(corpus);
		corpus.all(ServiceInstance.class).forEach(service -> controllers.mismatches(service)
				.forEach(mismatch -> add(Kind.CONTROLLER, mismatch.where(), mismatch.named(), service)));
	}
}
