/**
 * What all use cases share: why something could not be done, and fixed texts in Swedish and English. Nothing in core prints or decides on
 * exit codes.
 */
package org.assay.core;
