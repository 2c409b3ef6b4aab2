/** Evaluates the expressions of the language: three-valued conditions, comparisons of levels, exact arithmetic. */
package org.assay.analysis.expression;
