/** New projects: templates, names that are safe in texts, and the files around the texts. */
package org.assay.core.init;
