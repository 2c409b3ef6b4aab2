/** Text in, findings out: what tests of every bundle use to check Assay text. */
package org.assay.testkit;
