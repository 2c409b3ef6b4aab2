package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__LEVEL;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__STATED_NUMBER;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__UPPER;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__UPPER_NUMBER;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.Linked;
import org.assay.model.AspectLevel;
import org.assay.model.Level;
import org.assay.model.Scale;
import org.eclipse.emf.ecore.EAttribute;

/** Fixes of a line that states the level of an aspect; a number that is printed beside a level follows it. */
final class LevelFixes {

	private LevelFixes() {
	}

	/** Write another level in the place of the one that counts: the upper one of a range. */
	static Fix write(AspectLevel line, Level level) {
		return Linked.is(line.getUpper()) ? upper(line, level) : lower(line, level);
	}

	/** State one end of a range alone: the upper one, which is used, or the lower one. */
	static List<Fix> single(AspectLevel line) {
		Fix withoutUpper = Fix.remove(line, ASPECT_LEVEL__UPPER);
		return List.of(lower(line, line.getUpper()).and(withoutUpper).titled("single", line.getUpper()),
				withoutUpper.titled("single", line.getLevel()));
	}

	/** State the two ends of a range the other way round. */
	static Fix swapped(AspectLevel line) {
		return lower(line, line.getUpper()).and(upper(line, line.getLevel())).titled("swap", line.getUpper(), line.getLevel());
	}

	/** Make a number agree with the level, or the level with the number if the scale has one with it. */
	static List<Fix> agreeing(AspectLevel line, EAttribute number, Level level, int stated) {
		List<Fix> fixes = new ArrayList<>(List.of(Fix.replace(line, number, level.getNumber())));
		if (level.eContainer() instanceof Scale scale) {
			scale.getLevels().stream().filter(other -> other.getNumber() != null && other.getNumber() == stated).findFirst()
					.ifPresent(meant -> fixes.add(Fix.replace(line, number == ASPECT_LEVEL__UPPER_NUMBER ? ASPECT_LEVEL__UPPER
					: ASPECT_LEVEL__LEVEL, meant)));
		}
		return fixes;
	}

	private static Fix lower(AspectLevel line, Level level) {
		Fix fix = Fix.replace(line, ASPECT_LEVEL__LEVEL, level);
		return line.getStatedNumber() == null ? fix : fix.and(number(line, ASPECT_LEVEL__STATED_NUMBER, level));
	}

	private static Fix upper(AspectLevel line, Level level) {
		Fix fix = Fix.replace(line, ASPECT_LEVEL__UPPER, level);
		return line.getUpperNumber() == null ? fix : fix.and(number(line, ASPECT_LEVEL__UPPER_NUMBER, level));
	}

	private static Fix number(AspectLevel line, EAttribute feature, Level level) {
		return level.getNumber() == null ? Fix.remove(line, feature) : Fix.replace(line, feature, level.getNumber());
	}
}
