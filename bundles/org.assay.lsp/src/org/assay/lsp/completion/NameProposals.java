package org.assay.lsp.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.assay.analysis.NaturalIdOrder;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.naming.AssayDescriptionStrategy;
import org.assay.dsl.scoping.AssayScope;
import org.assay.dsl.scoping.AssayScopeProvider;
import org.assay.lsp.completion.walk.Meant;
import org.assay.lsp.completion.walk.Reached;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.CustomRule;
import org.assay.model.NamedElement;
import org.assay.model.QuantifiedExpression;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData.ResourceSetAdapter;

/**
 * Proposes the elements that a name can mean, each by the shortest name that means it in this place. What a name means is asked of a small
 * text in which it stands in the same place.
 */
final class NameProposals {

	private final Asked asked;
	private final int most;
	private final String typed;
	private final List<Proposal> found = new ArrayList<>();
	/** How far away the elements of a file are. */
	private final Map<EObject, Integer> farness = new IdentityHashMap<>();
	private boolean cut;

	private NameProposals(Asked asked, int most) {
		this.asked = asked;
		this.most = most;
		this.typed = asked.cursor().typed(asked.cursor().name()).toLowerCase(Locale.ROOT).replace("^", "");
	}

	/**
	 * The elements that can be named.
	 *
	 * @param proposals the nearest first
	 * @param cut whether there are more
	 */
	record Names(List<Proposal> proposals, boolean cut) {
	}

	private record Candidate(NamedElement element, String name, int farness) {

		private static final Comparator<Candidate> NEAREST = Comparator.comparingInt(Candidate::farness);
		static final Comparator<Candidate> NATURALLY = NEAREST.thenComparing(Candidate::name, NaturalIdOrder.IDS);
		/** Comparing the numbers in ten thousand names takes longer than anybody likes to wait. */
		static final Comparator<Candidate> QUICKLY = NEAREST.thenComparing(Candidate::name);
	}

	private static String nameOf(NamedElement element) {
		return element.getName() == null ? "" : element.getName();
	}

	static Names of(Asked asked, int most) {
		NameProposals names = new NameProposals(asked, most);
		Set<EReference> references = new HashSet<>();
		for (Reached reached : asked.place().next()) {
			Optional<EReference> reference = Meant.reference(reached);
			if (reference.isPresent() && references.add(reference.get())) {
				names.add(reached, reference.get());
			}
		}
		return new Names(names.found, names.cut);
	}

	private void add(Reached reached, EReference reference) {
		boolean qualified = Meant.isQualified(reached);
		if (!qualified && typed.indexOf('.') >= 0) {
			return;
		}
		Optional<EObject> context = context(reached, reference);
		if (context.isEmpty() || !(scopes().getScope(context.get(), reference) instanceof AssayScope scope)) {
			return;
		}
		NameInPlace names = new NameInPlace(scope, qualified, typed);
		int rank = asked.statementStarts().contains(reached.behind()) ? asked.rank(true) : asked.rankOfValue();
		List<NamedElement> candidates = candidates(context.get(), reference);
		ElementTexts texts = new ElementTexts(asked, candidates.size());
		// few of many are shown, so they are not all put into order
		PriorityQueue<Candidate> nearest = new PriorityQueue<>(candidates.size() > most ? Candidate.QUICKLY : Candidate.NATURALLY);
		candidates.forEach(element -> nearest.add(new Candidate(element, nameOf(element), farness(element))));
		while (!nearest.isEmpty() && found.size() < most) {
			NamedElement element = nearest.remove().element();
			names.of(element).ifPresent(name -> found.add(texts.proposal(element, name, rank)));
		}
		cut |= !nearest.isEmpty();
	}

	/** Return what would hold the name. */
	private Optional<EObject> context(Reached reached, EReference reference) {
		EObject holder = asked.holder(reached).orElse(null);
		while (holder != null && !reference.getEContainingClass().isSuperTypeOf(holder.eClass())) {
			holder = holder.eContainer();
		}
		return Optional.ofNullable(holder);
	}

	/** Return the elements that could be meant as far as their names and titles tell. */
	private List<NamedElement> candidates(EObject context, EReference reference) {
		List<NamedElement> candidates = new ArrayList<>(variables(context, reference));
		IResourceDescriptions index = ResourceSetAdapter.findResourceDescriptionsData(context.eResource().getResourceSet());
		for (IEObjectDescription entry : index.getExportedObjectsByType(reference.getEReferenceType())) {
			if (!AssayDescriptionStrategy.isShort(entry) && entry.getEObjectOrProxy() instanceof NamedElement element && fits(entry, element)) {
				candidates.add(element);
			}
		}
		return candidates;
	}

	private boolean fits(IEObjectDescription entry, NamedElement element) {
		return typed.isEmpty() || Typed.fitsName(typed, entry.toString()) || Typed.fitsTitle(typed, element.getTitle());
	}

	private static List<Variable> variables(EObject context, EReference reference) {
		List<Variable> variables = new ArrayList<>();
		if (reference == Literals.PATH_EXPRESSION__TARGET) {
			for (EObject around = context; around != null; around = around.eContainer()) {
				if (around instanceof CustomRule rule) {
					variables.addAll(rule.getVariables());
				} else if (around instanceof QuantifiedExpression quantified && quantified.getVariable() != null) {
					variables.add(quantified.getVariable());
				}
			}
		}
		return variables;
	}

	/** Elements of the same file are nearer than those of the project, and those nearer than the library's. */
	private int farness(NamedElement element) {
		if (element instanceof Variable) {
			return 0;
		}
		return farness.computeIfAbsent(EcoreUtil.getRootContainer(element), file -> {
			boolean own = file.eResource() == asked.cursor().spot().file();
			return own ? 1 : asked.cursor().spot().project().corpus().isOwn(file) ? 2 : 3;
		});
	}

	private static AssayScopeProvider scopes() {
		return AssayLanguage.reading().getInstance(AssayScopeProvider.class);
	}
}
