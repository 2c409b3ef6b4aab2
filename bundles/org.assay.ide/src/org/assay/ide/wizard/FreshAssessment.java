package org.assay.ide.wizard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assay.analysis.QualifiedNames;
import org.assay.dsl.conversion.QuotedText;
import org.assay.model.Assessment;
import org.assay.model.NamedElement;
import org.assay.model.RiskRegister;
import org.assay.model.ServiceInstance;

/** A new assessment of a service: what is known of the service is filled in, the rest is to be written. */
final class FreshAssessment {

	private FreshAssessment() {
	}

	/**
	 * Write its text.
	 *
	 * @param like an assessment of the project whose method and risk model are taken over; empty for none
	 */
	static String of(ServiceInstance service, Optional<Assessment> like, String name, String title, LocalDate day) {
		StringBuilder text = new StringBuilder("package " + packageOf(service).map(around -> around + ".").orElse("") + "y" + day.getYear()
				+ "\n\n");
		packageOf(service).ifPresent(around -> text.append("import ").append(around).append(".*\n"));
		text.append("\nassessment ").append(name).append(' ').append(QuotedText.write(title)).append(" of ").append(nameOf(service))
				.append(" {\n");
		text.append("version \"0.1\"\ndate ").append(day).append("\nstatus draft\n");
		like.map(Assessment::getMethods).filter(methods -> !methods.isEmpty())
				.ifPresent(methods -> text.append("method ").append(names(methods)).append('\n'));
		if (!service.getHandles().isEmpty()) {
			text.append("scope { information ").append(names(service.getHandles())).append(" }\n");
		}
		like.flatMap(FreshAssessment::model).ifPresent(model -> text.append("risks by ").append(nameOf(model)).append(" on ").append(day)
				.append(" { }\n"));
		return text.append("}\n").toString();
	}

	private static Optional<NamedElement> model(Assessment like) {
		return like.getRegisters().stream().map(RiskRegister::getModel)
				.filter(model -> model != null && !model.eIsProxy()).<NamedElement>map(model -> model)
				.findFirst();
	}

	private static Optional<String> packageOf(NamedElement element) {
		String name = nameOf(element);
		int end = name.lastIndexOf('.');
		return end < 0 ? Optional.empty() : Optional.of(name.substring(0, end));
	}

	private static String names(List<? extends NamedElement> elements) {
		return elements.stream().filter(element -> !element.eIsProxy()).map(FreshAssessment::nameOf).collect(Collectors.joining(", "));
	}

	private static String nameOf(NamedElement element) {
		return QualifiedNames.of(element).orElse(element.getName());
	}
}
