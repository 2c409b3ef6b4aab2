/** Questions to a project and their reasoned answers. */
package org.assay.core.ask;
