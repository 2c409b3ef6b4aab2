package org.assay.dsl.validation;

/**
 * Xtext's validator of the language. It has no checks of its own: rules are run by {@link org.assay.rules.RuleEngine}, which needs no Xtext and
 * hides no failure.
 */
public class AssayValidator extends AbstractAssayValidator {
}
