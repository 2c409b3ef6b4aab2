package org.assay.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Binding;
import com.google.inject.Injector;
import com.google.inject.Key;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.junit.jupiter.api.Test;

/** What it takes to read text is set up by itself, and must not drift from the full set of services. */
class ServicesTest {

	/** Set up late on purpose, or asked for without a workspace. */
	private static final Set<Class<?>> OTHERS = Set.of(ISerializer.class, IConcreteSyntaxValidator.class, IEncodingProvider.class,
			Injector.class);

	@Test
	void servicesForReadingAreThoseOfTheLanguage() {
		Map<String, String> expected = new TreeMap<>();
		Map<String, String> actual = new TreeMap<>();
		Injector reading = AssayLanguage.reading();
		for (Key<?> key : reading.getBindings().keySet()) {
			if (!OTHERS.contains(key.getTypeLiteral().getRawType())) {
				expected.put(key.toString(), kind(AssayLanguage.injector(), key));
				actual.put(key.toString(), kind(reading, key));
			}
		}
		assertTrue(actual.size() > 30, actual::toString);
		assertEquals(expected, actual);
	}

	@Test
	void filesThatWereReadCanStillBeWritten() {
		ISerializer late = AssayLanguage.reading().getInstance(ISerializer.class);
		org.assay.model.AssayFile file = org.assay.model.AssayFactory.eINSTANCE.createAssayFile();
		file.setName("a.b");
		assertEquals("package a.b", late.serialize(file).strip());
	}

	private static String kind(Injector injector, Key<?> key) {
		Binding<?> binding = injector.getBinding(key);
		Object service = binding.getProvider().get();
		return service instanceof String || service instanceof Boolean ? service.toString() : service.getClass().getName();
	}
}
