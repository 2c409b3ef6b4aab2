package org.assay.lsp.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.analysis.question.Excepted;
import org.assay.dsl.naming.NameIndex;
import org.assay.lsp.project.Spot;
import org.assay.model.Acceptance;
import org.assay.model.AnswerException;
import org.assay.model.Aspect;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage;
import org.assay.model.BuiltInExpression;
import org.assay.model.CustomRule;
import org.assay.model.Import;
import org.assay.model.NamedElement;
import org.assay.model.PathExpression;
import org.assay.model.SeverityOverride;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData.ResourceSetAdapter;

/**
 * A name that somebody points at, or the part of it that they point at.
 *
 * @param element what the part means: an element, or a file of the package that it belongs to
 * @param part where it is written
 * @param isDeclaration whether the element gets its name here
 */
record Mention(EObject element, NamePart part, boolean isDeclaration) {

	/** Return the name at a place, or right in front of it. */
	static Optional<Mention> at(Spot spot) {
		return at(spot, spot.offset()).or(() -> spot.offset() == 0 ? Optional.empty() : at(spot, spot.offset() - 1));
	}

	private static Optional<Mention> at(Spot spot, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(spot.file().getParseResult().getRootNode(), offset);
		if (leaf == null || leaf.isHidden()) {
			return Optional.empty();
		}
		return NameNodes.value(leaf).flatMap(value -> in(value, spot.project().corpus(), offset));
	}

	private static Optional<Mention> in(INode value, Corpus corpus, int offset) {
		EObject source = NodeModelUtils.findActualSemanticObjectFor(value);
		EStructuralFeature feature = source == null ? null
				: source.eClass().getEStructuralFeature(GrammarUtil.containingAssignment(value.getGrammarElement()).getFeature());
		List<NamePart> parts = feature == null ? List.of() : NamePart.of(value);
		for (int index = 0; index < parts.size(); index++) {
			NamePart part = parts.get(index);
			if (part.start() <= offset && offset < part.end()) {
				int at = index;
				boolean declares = feature == AssayPackage.Literals.NAMED_ELEMENT__NAME || feature == AssayPackage.Literals.ASSAY_FILE__NAME;
				return meant(source, feature, value, parts, corpus).map(meanings -> meanings.get(at))
						.map(element -> new Mention(element, declares || parts.size() > 1 && isOneName(element, parts) ? whole(parts) : part, declares));
			}
		}
		return Optional.empty();
	}

	/** A name of several parts, as that of a control or a package, is one name. */
	private static boolean isOneName(EObject element, List<NamePart> parts) {
		String text = String.join(".", parts.stream().map(NamePart::text).toList());
		return element instanceof NamedElement named && text.equals(named.getName()) || element instanceof AssayFile file
				&& text.equals(file.getName());
	}

	private static NamePart whole(List<NamePart> parts) {
		return new NamePart(String.join(".", parts.stream().map(NamePart::text).toList()), parts.getFirst().start(), parts.getLast().end());
	}

	/** Return what the parts of a name mean; parts that mean nothing are null. */
	private static Optional<List<EObject>> meant(EObject source, EStructuralFeature feature, INode value, List<NamePart> parts,
			Corpus corpus) {
		if (feature instanceof EReference reference && !reference.isContainment()) {
			return NameNodes.meaning(source, reference, value).map(target -> NamePart.meanings(parts, target));
		}
		if (feature == AssayPackage.Literals.NAMED_ELEMENT__NAME || feature == AssayPackage.Literals.ASSAY_FILE__NAME) {
			return Optional.of(parts.stream().map(part -> source).toList());
		}
		return switch (source) {
			case Import imported -> imported(imported, corpus).map(target -> NamePart.meanings(parts, target));
			case Acceptance acceptance when feature == AssayPackage.Literals.ACCEPTANCE__RULE -> ownRule(acceptance.getRule(), corpus).map(List::of);
			case SeverityOverride severity when feature == AssayPackage.Literals.SEVERITY_OVERRIDE__RULE -> ownRule(severity.getRule(), corpus)
					.map(List::of);
			case AnswerException exception when feature == AssayPackage.Literals.ANSWER_EXCEPTION__SUBJECTS -> Excepted
					.meant(exception, parts.getFirst().text()).map(List::of);
			case PathExpression path when feature == AssayPackage.Literals.PATH_EXPRESSION__SEGMENTS -> aspect(parts, corpus);
			case BuiltInExpression path when feature == AssayPackage.Literals.BUILT_IN_EXPRESSION__SEGMENTS -> aspect(parts, corpus);
			default -> Optional.empty();
		};
	}

	/** Return what an import names: the element, else a file of the package. */
	static Optional<EObject> imported(Import imported, Corpus corpus) {
		String namespace = imported.getNamespace() == null ? "" : imported.getNamespace();
		String name = namespace.endsWith(".*") ? namespace.substring(0, namespace.length() - 2) : namespace;
		Optional<EObject> file = Stream.concat(corpus.projectFiles().stream(), corpus.libraryFiles().stream())
				.filter(candidate -> name.equals(candidate.getName())).map(EObject.class::cast).findFirst();
		return namespace.endsWith(".*") ? file.or(() -> named(name, imported)) : named(name, imported).or(() -> file);
	}

	private static Optional<EObject> named(String name, EObject place) {
		IResourceDescriptions index = ResourceSetAdapter.findResourceDescriptionsData(place.eResource().getResourceSet());
		List<IEObjectDescription> found = index instanceof NameIndex names ? names.named(name) : List.of();
		return found.stream().map(IEObjectDescription::getEObjectOrProxy).findFirst();
	}

	private static Optional<EObject> ownRule(String code, Corpus corpus) {
		return corpus.all(CustomRule.class).stream().filter(rule -> rule.getName() != null && rule.getName().equals(code))
				.map(EObject.class::cast).findFirst();
	}

	private static Optional<List<EObject>> aspect(List<NamePart> parts, Corpus corpus) {
		return corpus.everything(Aspect.class).stream().filter(aspect -> parts.getFirst().text().equals(aspect.getName())).findFirst()
				.map(aspect -> List.of((EObject) aspect));
	}
}
