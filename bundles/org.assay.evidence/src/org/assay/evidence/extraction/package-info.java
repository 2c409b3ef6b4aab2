/** Reading documents that nobody trusts in a process of their own, within limits. */
package org.assay.evidence.extraction;
