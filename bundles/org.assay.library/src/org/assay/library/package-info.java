/** The standard library: scales, methods, frameworks, law and vocabularies as {@code .assay} files that are loaded like any other. */
package org.assay.library;
