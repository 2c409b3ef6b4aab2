package org.assay.core.rows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assay.core.check.CheckedProject;
import org.assay.model.AssayPackage;
import org.assay.model.DataItem;
import org.assay.model.InformationSet;
import org.assay.model.PersonalDataKind;
import org.assay.model.RetentionRule;
import org.assay.model.SecrecyProvision;
import org.assay.model.ServiceInstance;

/** Information sets. */
final class InformationRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(InformationSet.class), information -> row(information, project));
	}

	private static Row row(InformationSet information, CheckedProject project) {
		return Row.of(information).put("owner", Names.qualified(information.getOwner()))
				.put("levels", LevelFields.of(project.analysis().classification(information)))
				.put("personalData", personalData(information)).put("storedIn", Names.qualified(services(information, project)))
				.put("secrecy", information.getSecrecy().stream().map(InformationRows::provision).toList())
				.put("securityProtection", information.getProtectionClass()).put("processes", information.getProcesses())
				.put("items", Row.each(information.getItems(), InformationRows::item))
				.put("retention", information.getRetentions().stream().map(InformationRows::retention).toList())
				.put("publicRecord", information.getPublicRecord());
	}

	/** Return the kinds of personal data, the least protected first; none is only said where every item is none. */
	private static Set<PersonalDataKind> personalData(InformationSet information) {
		Set<PersonalDataKind> kinds = new TreeSet<>();
		information.getItems().forEach(item -> kinds.add(item.getKind()));
		kinds.remove(PersonalDataKind.UNSPECIFIED);
		if (kinds.size() > 1) {
			kinds.remove(PersonalDataKind.NONE);
		}
		return kinds;
	}

	private static Set<ServiceInstance> services(InformationSet information, CheckedProject project) {
		Set<ServiceInstance> services = new LinkedHashSet<>();
		project.corpus().references().to(information).stream()
				.filter(reference -> reference.feature() == AssayPackage.Literals.SERVICE_INSTANCE__HANDLES)
				.forEach(reference -> services.add((ServiceInstance) reference.source()));
		services.addAll(information.getStoredIn());
		return services;
	}

	private static Row item(DataItem item) {
		return Row.empty().put("name", Names.qualified(item)).put("title", item.getTitle()).put("kind", item.getKind())
				.put("transient", item.isTransient()).put("subject", Names.word(item.getSubject()));
	}

	private static String provision(SecrecyProvision provision) {
		String law = Objects.requireNonNullElse(Names.word(provision.getRegulation()), "");
		return provision.getChapter() == null ? law : (law + " " + provision.getChapter() + ":" + provision.getSection()).strip();
	}

	private static String retention(RetentionRule rule) {
		return rule.getInterval() == null ? String.valueOf(rule.getUntil()) : rule.getInterval().toString();
	}
}
