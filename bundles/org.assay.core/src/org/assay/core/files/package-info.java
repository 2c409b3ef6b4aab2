/** The only access to files: confined to a folder, never through links, and written all or none. */
package org.assay.core.files;
