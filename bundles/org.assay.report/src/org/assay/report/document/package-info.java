/**
 * The report as data: what is said, in which order, with which emphasis; nothing about how it looks.
 *
 * <p>Builders fill these records from the model, renderers turn them into HTML, PDF and other formats. All text is
 * plain, unescaped text: encoding belongs to the renderers alone. Everything here is immutable, lists included.
 */
package org.assay.report.document;
