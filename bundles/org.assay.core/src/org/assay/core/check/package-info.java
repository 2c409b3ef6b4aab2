/** From texts to findings: read, link, derive, apply the rules, count; and the proof that the rules bite. */
package org.assay.core.check;
