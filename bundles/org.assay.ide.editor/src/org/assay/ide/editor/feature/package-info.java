/** What the editor shows: each class stands between one extension point of the platform and one request of the protocol. */
package org.assay.ide.editor.feature;
