/**
 * Turns a report document into HTML, PDF, XLSX and SVG. Encoding for a target format happens here and nowhere else: HTML and
 * SVG text in {@link org.assay.report.render.HtmlMarkup}, style sheet strings in
 * {@link org.assay.report.render.StyleSheets}; the PDF is laid out from a DOM, which needs no encoding; texts of
 * workbooks in {@link org.assay.report.render.SheetText}, and the XML around them in {@link org.assay.report.render.XmlMarkup}.
 */
package org.assay.report.render;
