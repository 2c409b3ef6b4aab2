/** What menus and keys do. */
package org.assay.ide.command;
