/**
 * Turns a report document into HTML, PDF and SVG. Encoding for a target format happens here and nowhere else: HTML and
 * SVG text in {@link org.assay.report.render.HtmlMarkup}, style sheet strings in
 * {@link org.assay.report.render.StyleSheets}; the PDF is laid out from a DOM, which needs no encoding.
 */
package org.assay.report.render;
