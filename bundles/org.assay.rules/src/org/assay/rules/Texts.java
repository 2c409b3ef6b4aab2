package org.assay.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The texts that people write into one object: titles, descriptions, reasons; not ids, paths and check sums. */
final class Texts {

	private static final Set<EAttribute> NO_PROSE = Set.of(AssayPackage.Literals.NAMED_ELEMENT__NAME,
			AssayPackage.Literals.ASSAY_FILE__NAME, AssayPackage.Literals.IMPORT__NAMESPACE, AssayPackage.Literals.DOCUMENT__FILE,
			AssayPackage.Literals.DOCUMENT__SHA256, AssayPackage.Literals.PROJECT_USE__LOCATION,
			AssayPackage.Literals.PROJECT_USE__COMMIT);

	private static final Map<EClass, List<EAttribute>> BY_CLASS = new ConcurrentHashMap<>();

	/** Takes one text and where it stands; the index is -1 if the property holds one text. */
	@FunctionalInterface
	interface Reader {
		void read(EObject owner, EAttribute feature, int index, String text);
	}

	private Texts() {
	}

	/** Read the texts of one object, without those of the objects inside it. */
	static void of(EObject owner, Reader reader) {
		for (EAttribute feature : BY_CLASS.computeIfAbsent(owner.eClass(), Texts::select)) {
			Object value = owner.eGet(feature);
			if (value instanceof String text) {
				reader.read(owner, feature, -1, text);
			} else if (value instanceof List<?> texts) {
				for (int index = 0; index < texts.size(); index++) {
					reader.read(owner, feature, index, String.valueOf(texts.get(index)));
				}
			}
		}
	}

	private static List<EAttribute> select(EClass type) {
		return type.getEAllAttributes().stream()
				.filter(feature -> feature.getEAttributeType().getInstanceClass() == String.class && !NO_PROSE.contains(feature)).toList();
	}
}
