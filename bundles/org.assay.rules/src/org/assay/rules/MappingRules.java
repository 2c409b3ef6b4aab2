package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.MAPPING_ENTRY__SOURCE;
import static org.assay.model.AssayPackage.Literals.MAPPING_ENTRY__TARGETS;

import org.assay.analysis.Linked;
import org.assay.model.Control;
import org.assay.model.Framework;
import org.assay.model.Level;
import org.assay.model.Mapping;
import org.assay.model.MappingEntry;
import org.assay.model.MappingSide;
import org.assay.model.NamedElement;
import org.eclipse.emf.ecore.EReference;

/** The entries of a mapping belong to the sides that it names. */
final class MappingRules implements RuleGroup {

	MappingRules(RuleContext context) {
		// needs nothing but the elements
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R05, MappingEntry.class, this::mappedLevelsMustBeOfTheScalesNamed);
		checks.on(RuleCatalogue.R24, MappingEntry.class, this::mappedControlsMustBeOfTheFrameworksNamed);
	}

	private void mappedLevelsMustBeOfTheScalesNamed(MappingEntry entry, Reporter report) {
		eachMustBeOfItsSide(entry, (element, side, feature, index) -> {
			if (element instanceof Level level && isOther(level, side)) {
				report.at(entry, feature, index).variant("mapping").with(level, (NamedElement) level.eContainer(), side);
			}
		});
	}

	private void mappedControlsMustBeOfTheFrameworksNamed(MappingEntry entry, Reporter report) {
		eachMustBeOfItsSide(entry, (element, side, feature, index) -> {
			if (element instanceof Control control && isOther(control, side)) {
				report.at(entry, feature, index).with(control, (Framework) control.eContainer(), side);
			}
		});
	}

	/** Looks at one end of an entry. */
	@FunctionalInterface
	private interface End {
		void look(NamedElement element, MappingSide side, EReference feature, int index);
	}

	private static void eachMustBeOfItsSide(MappingEntry entry, End end) {
		Mapping mapping = (Mapping) entry.eContainer();
		end.look(entry.getSource(), mapping.getFrom(), MAPPING_ENTRY__SOURCE, -1);
		for (int index = 0; index < entry.getTargets().size(); index++) {
			end.look(entry.getTargets().get(index), mapping.getTo(), MAPPING_ENTRY__TARGETS, index);
		}
	}

	private static boolean isOther(NamedElement element, MappingSide side) {
		return Linked.is(element) && Linked.is(side) && element.eContainer() instanceof NamedElement own && own != side;
	}
}
