/**
 * What may be done with a service on a day: prohibitions, protection classes and verdicts, with their conditions, requirements, evidence and dates.
 * {@link org.assay.analysis.verdict.World} is the way in; docs/reasoning.md says in words what is computed here.
 */
package org.assay.analysis.verdict;
