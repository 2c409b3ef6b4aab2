package org.assay.lsp.feature;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.model.AssayPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;

/**
 * The kind of symbol that stands for a kind of element. The protocol has words of programs only; what matters is that kinds look different.
 */
final class ElementIcons {

	private static final Map<EClass, SymbolKind> KINDS = new LinkedHashMap<>();

	static {
		KINDS.put(Literals.PROJECT, SymbolKind.Package);
		KINDS.put(Literals.ROLE, SymbolKind.Variable);
		KINDS.put(Literals.ACTOR, SymbolKind.Class);
		KINDS.put(Literals.INFORMATION_SET, SymbolKind.Struct);
		KINDS.put(Literals.DATA_ITEM, SymbolKind.Field);
		KINDS.put(Literals.SERVICE_INSTANCE, SymbolKind.Interface);
		KINDS.put(Literals.PRODUCT, SymbolKind.Class);
		KINDS.put(Literals.EDITION, SymbolKind.Field);
		KINDS.put(Literals.EVIDENCE_SOURCE, SymbolKind.File);
		KINDS.put(Literals.REQUIREMENT_CATALOGUE, SymbolKind.Namespace);
		KINDS.put(Literals.FRAMEWORK, SymbolKind.Namespace);
		KINDS.put(Literals.REQUIREMENT, SymbolKind.Property);
		KINDS.put(Literals.CONTROL, SymbolKind.Property);
		KINDS.put(Literals.ASSESSMENT, SymbolKind.Namespace);
		KINDS.put(Literals.RISK, SymbolKind.Event);
		KINDS.put(Literals.RISK_REGISTER, SymbolKind.Array);
		KINDS.put(Literals.ACTION, SymbolKind.Method);
		KINDS.put(Literals.VERDICT, SymbolKind.Constant);
		KINDS.put(Literals.CONDITION, SymbolKind.Boolean);
		KINDS.put(Literals.PROHIBITION, SymbolKind.Operator);
		KINDS.put(Literals.USE_CONTEXT, SymbolKind.Constructor);
		KINDS.put(Literals.SCALE, SymbolKind.Enum);
		KINDS.put(Literals.LEVEL, SymbolKind.EnumMember);
		KINDS.put(Literals.VOCABULARY, SymbolKind.Enum);
		KINDS.put(Literals.TERM, SymbolKind.EnumMember);
		KINDS.put(Literals.RISK_BAND, SymbolKind.EnumMember);
		KINDS.put(Literals.RISK_CATEGORY, SymbolKind.EnumMember);
		KINDS.put(Literals.RISK_MODEL, SymbolKind.Number);
		KINDS.put(Literals.ASPECT, SymbolKind.TypeParameter);
		KINDS.put(Literals.LEGAL_INSTRUMENT, SymbolKind.Key);
		KINDS.put(Literals.CUSTOM_RULE, SymbolKind.Function);
		KINDS.put(Literals.VARIABLE, SymbolKind.Variable);
		KINDS.put(Literals.NARRATIVE_SECTION, SymbolKind.String);
	}

	private ElementIcons() {
	}

	/** Return the kind for elements of a class: that of the class, or of one that it belongs to. */
	static SymbolKind of(EClass type) {
		SymbolKind own = KINDS.get(type);
		return own != null ? own : KINDS.entrySet().stream().filter(entry -> entry.getKey().isSuperTypeOf(type)).map(Map.Entry::getValue)
				.findFirst()
				.orElse(SymbolKind.Object);
	}
}
