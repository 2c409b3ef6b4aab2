/**
 * Answers to the questions that people keep assessments for, besides those about verdicts: what lies in the wrong place, what rests on somebody's
 * word, what is due, who has to do what, what is missing, what contradicts. Pure: each answer follows from a world alone, in a fixed order, and
 * points to the elements that it comes from.
 */
package org.assay.analysis.question;
