package org.assay.analysis;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.classification;
import static org.assay.analysis.Given.file;
import static org.assay.analysis.Given.information;
import static org.assay.analysis.Given.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.Organisation;
import org.assay.model.Role;
import org.junit.jupiter.api.Test;

final class QualifiedNamesTest {

	private final Role owner = named(MODEL.createRole(), "InformationOwner");
	private final Organisation town = named(MODEL.createOrganisation(), "Linkoping", town -> town.getRoles().add(owner));

	@Test
	void joinsPackageContainersAndName() {
		file("linkoping", town);
		assertEquals(Optional.of("linkoping.Linkoping.InformationOwner"), QualifiedNames.of(owner));
	}

	@Test
	void leavesOutTheDefaultPackage() {
		file(null, town);
		assertEquals(Optional.of("Linkoping.InformationOwner"), QualifiedNames.of(owner));
	}

	@Test
	void keepsTheFullStopsOfControlIds() {
		var control = named(MODEL.createControl(), "A.6.1.1");
		file("std.iso", named(MODEL.createFramework(), "iso27001_2013", framework -> framework.getControls().add(control)));
		assertEquals(Optional.of("std.iso.iso27001_2013.A.6.1.1"), QualifiedNames.of(control));
	}

	@Test
	void namesTheNearestElementOfAnUnnamedOne() {
		Classification classification = classification();
		InformationSet clients = information("Clients", classification);
		file("linkoping", clients);
		assertEquals(Optional.empty(), QualifiedNames.of(classification));
		assertEquals("linkoping.Clients", QualifiedNames.nearest(classification));
		assertEquals(Optional.of(clients), Containers.nearest(classification, InformationSet.class));
		assertEquals(Optional.empty(), Containers.around(clients, InformationSet.class));
	}

	@Test
	void hasNoNameWhereNothingAroundIsNamed() {
		assertEquals("", QualifiedNames.nearest(classification()));
	}
}
