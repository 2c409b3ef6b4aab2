/** Read-only access to the revisions of a Git repository: objects only, never the work tree, and no other program. */
package org.assay.core.git;
