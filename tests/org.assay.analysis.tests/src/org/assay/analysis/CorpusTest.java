package org.assay.analysis;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.file;
import static org.assay.analysis.Given.information;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.model.Actor;
import org.assay.model.AssayPackage;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.Organisation;
import org.assay.model.Project;
import org.assay.model.Role;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

final class CorpusTest {

	private final InformationSet clients = information("Clients");
	private final InformationSet staff = information("Staff");
	private final ServiceInstance camera = service("Camera", staff, clients);
	private final Role owner = named(MODEL.createRole(), "Owner");
	private final Organisation town = named(MODEL.createOrganisation(), "Town", organisation -> organisation.getRoles().add(owner));
	private final InformationSet shared = information("Shared");
	private final Corpus corpus = new Corpus(List.of(file("a", clients, town), file("b", staff, camera)), List.of(file("std", shared)));

	@Test
	void listsElementsFileByFileInDocumentOrder() {
		assertEquals(List.of(clients, staff), corpus.all(InformationSet.class));
		assertEquals(List.of(clients, town, owner, staff, camera), corpus.all(NamedElement.class));
	}

	@Test
	void keepsLibraryApart() {
		assertEquals(List.of(shared), corpus.libraryAll(InformationSet.class));
		assertEquals(List.of(clients, staff, shared), corpus.everything(InformationSet.class));
		assertTrue(corpus.isOwn(owner));
		assertFalse(corpus.isOwn(shared));
	}

	@Test
	void findsSubtypesToo() {
		assertEquals(List.of(town), corpus.all(Actor.class));
	}

	@Test
	void knowsWhereElementsAreUsed() {
		clients.setOwner(owner);
		List<Reference> uses = corpus.references().to(clients);
		assertEquals(List.of(new Reference(camera, AssayPackage.Literals.SERVICE_INSTANCE__HANDLES, 1)), uses);
		assertEquals(List.of(clients), corpus.references().from(InformationSet.class, owner));
		assertFalse(corpus.references().isUsed(camera));
	}

	@Test
	void leavesUnresolvedNamesOutOfTheIndex() {
		Role missing = MODEL.createRole();
		((InternalEObject) missing).eSetProxyURI(URI.createURI("missing"));
		clients.setOwner(missing);
		assertFalse(corpus.references().isUsed(missing));
	}

	@Test
	void findsTheAssessingOrganisationThroughTheProject() {
		assertEquals(Optional.empty(), corpus.organisation());
		Project project = MODEL.createProject();
		project.setOrganisation(town);
		assertEquals(Optional.of(town), new Corpus(List.of(file("a", project, town)), List.of()).organisation());
	}
}
