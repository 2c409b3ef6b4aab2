/** Packs the extension for Visual Studio Code: a client in JavaScript, and a grammar of colours that is made from the grammar of the language. */
package org.assay.vscode;
