package org.assay.core.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.Containers;
import org.assay.model.NamedElement;
import org.assay.model.Product;
import org.assay.model.ServiceInstance;
import org.assay.model.Translation;

/**
 * Whether services of two projects are built on the same product. Projects do not share elements, so products are known by name or title. A service
 * whose edition is not stated is taken for one of a product that its own name or title mentions.
 */
final class SameProduct {

	private final Set<String> product;
	private final String service;

	/** @param service the service that others are compared with */
	SameProduct(ServiceInstance service) {
		this.product = product(service).map(SameProduct::called).orElse(Set.of());
		this.service = text(service);
	}

	boolean isThatOf(ServiceInstance other) {
		Optional<Product> theirs = product(other);
		if (product.isEmpty()) {
			return theirs.isPresent() && isMentioned(called(theirs.get()), service);
		}
		return theirs.map(found -> called(found).stream().anyMatch(product::contains)).orElseGet(() -> isMentioned(product, text(other)));
	}

	private static Optional<Product> product(ServiceInstance service) {
		return Optional.ofNullable(service.getEdition()).filter(edition -> !edition.eIsProxy())
				.flatMap(edition -> Containers.nearest(edition, Product.class));
	}

	private static boolean isMentioned(Set<String> names, String text) {
		return names.stream().anyMatch(name -> text.contains(" " + words(name) + " "));
	}

	private static Set<String> called(NamedElement element) {
		return names(element).map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

	private static String text(NamedElement element) {
		return names(element).map(SameProduct::words).collect(Collectors.joining(" . ", " ", " "));
	}

	/** Return the words of a text in lower case with one blank between them. */
	private static String words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
				.collect(Collectors.joining(" "));
	}

	private static Stream<String> names(NamedElement element) {
		return Stream.concat(Stream.of(Optional.ofNullable(element.getName()), Optional.ofNullable(element.getTitle())).flatMap(Optional::stream),
				element.getTranslations().stream().map(Translation::getText).filter(Objects::nonNull));
	}
}
