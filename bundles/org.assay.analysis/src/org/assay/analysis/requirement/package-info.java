/** Derived requirements: which requirements a service has to meet, why, and how far they are met. */
package org.assay.analysis.requirement;
