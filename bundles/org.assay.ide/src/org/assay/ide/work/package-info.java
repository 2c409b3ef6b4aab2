/** What takes time: jobs with progress, whose results come from the use cases of the core. */
package org.assay.ide.work;
