package org.assay.analysis.expression;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.information;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.service;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.assay.model.Deployment;
import org.assay.model.FunctionState;
import org.assay.model.InformationSet;
import org.assay.model.Party;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

final class ElementPropertiesTest {

	private final InformationSet clients = information("Clients");
	private final ServiceInstance camera = service("Camera", clients);

	@Test
	void readsPropertiesByTheWordsOfTheLanguage() {
		Party telia = named(MODEL.createParty(), "Telia");
		telia.setParentCountry("SE");
		camera.setDeployment(Deployment.PUBLIC_CLOUD);
		assertEquals(new Value.Text("SE"), value(telia, "parent"));
		assertEquals(new Value.Text("public-cloud"), value(camera, "deployment"));
		assertEquals(new Value.Several(List.of(new Value.Reference(clients))), value(camera, "handles"));
	}

	@Test
	void tellsNothingStatedFromUnknownAndFromNone() {
		assertEquals(new Value.None(), value(camera, "operator"));
		assertEquals(new Value.None(), value(camera, "deployment"));
		assertEquals(new Value.Unknown(Doubt.NOT_STATED), value(clients, "protection-class"));
		clients.setProtectionClass(SecurityProtectionClass.NONE);
		assertEquals(new Value.Text("none"), value(clients, "protection-class"));
	}

	@Test
	void usesOnlyFunctionsThatAreSwitchedOn() {
		Term video = function(FunctionState.ON);
		function(FunctionState.OFF);
		function(FunctionState.UNSPECIFIED);
		assertEquals(new Value.Several(List.of(new Value.Reference(video))), value(camera, "uses"));
	}

	@Test
	void failsForWordsThatTheElementDoesNotKnow() {
		assertEquals(new Value.Failed(Failure.UNKNOWN_PROPERTY), value(camera, "colour"));
	}

	private Term function(FunctionState state) {
		Term term = named(MODEL.createTerm(), "function");
		ServiceFunction function = MODEL.createServiceFunction();
		function.setKind(term);
		function.setState(state);
		camera.getFunctions().add(function);
		return term;
	}

	private static Value value(EObject element, String word) {
		return ElementProperties.of(element, word, Optional.empty());
	}
}
