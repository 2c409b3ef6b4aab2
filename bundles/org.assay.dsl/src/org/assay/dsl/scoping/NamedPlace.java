package org.assay.dsl.scoping;

import java.util.Set;
import org.assay.model.Aggregation;
import org.assay.model.AspectLevel;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Classification;
import org.assay.model.ConsequenceArea;
import org.assay.model.ConsequenceMatrix;
import org.assay.model.ControlReference;
import org.assay.model.Mapping;
import org.assay.model.MappingEntry;
import org.assay.model.NamedElement;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementList;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The element that a typed reference speaks of: a level is meant in the scale of the method, a control in the framework of the catalogue.
 */
public final class NamedPlace {

	/** The references that this class asks for: they have to be known before others are looked up. */
	private static final Set<EReference> ASKED = Set.of(Literals.CLASSIFICATION__METHOD, Literals.METHOD__SCALE,
			Literals.REQUIREMENT_CATALOGUE__FRAMEWORK, Literals.RISK_REGISTER__MODEL, Literals.MAPPING__FROM, Literals.MAPPING__TO,
			Literals.REQUIREMENT_LIST__CATALOGUE, Literals.CONSEQUENCE_MATRIX__SCALE);

	private NamedPlace() {
	}

	/** Return whether what other references mean depends on what this one means; it does not depend on any other itself. */
	public static boolean isAsked(EReference reference) {
		return ASKED.contains(reference);
	}

	/** Return the element in which the meaning of a reference is to be found first; null where there is none. */
	public static NamedElement of(EObject context, EReference reference) {
		return switch (context) {
			case AspectLevel level when isLevel(reference) -> scaleOf(containing(Classification.class, level));
			case Aggregation aggregation when isLevel(reference) -> scaleOf(firstClassification(aggregation.eContainer()));
			case ControlReference control -> frameworkOf(containing(RequirementCatalogue.class, control));
			case Risk risk when reference == Literals.RISK__CATEGORY -> modelOf(risk);
			case MappingEntry entry when entry.eContainer() instanceof Mapping mapping ->
				reference == Literals.MAPPING_ENTRY__SOURCE ? mapping.getFrom() : mapping.getTo();
			case RequirementList list when reference == Literals.REQUIREMENT_LIST__REQUIREMENTS -> list.getCatalogue();
			case EObject other when other.eContainer() instanceof ConsequenceArea area && isLevel(reference) -> scaleOf(area);
			default -> null;
		};
	}

	private static boolean isLevel(EReference reference) {
		return reference.getEReferenceType() == Literals.LEVEL;
	}

	private static NamedElement scaleOf(Classification classification) {
		boolean known = classification != null && classification.getMethod() != null && !classification.getMethod().eIsProxy();
		return known ? classification.getMethod().getScale() : null;
	}

	private static NamedElement scaleOf(ConsequenceArea area) {
		ConsequenceMatrix matrix = containing(ConsequenceMatrix.class, area);
		return matrix == null ? null : matrix.getScale();
	}

	private static Classification firstClassification(EObject owner) {
		return owner.eContents().stream().filter(Classification.class::isInstance).map(Classification.class::cast).findFirst().orElse(null);
	}

	private static NamedElement frameworkOf(RequirementCatalogue catalogue) {
		return catalogue == null ? null : catalogue.getFramework();
	}

	private static NamedElement modelOf(Risk risk) {
		RiskRegister register = containing(RiskRegister.class, risk);
		return register == null ? null : register.getModel();
	}

	private static <T extends EObject> T containing(Class<T> type, EObject element) {
		EObject current = element;
		while (current != null && !type.isInstance(current)) {
			current = current.eContainer();
		}
		return type.cast(current);
	}
}
