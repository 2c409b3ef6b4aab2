/** Packs the extension for Visual Studio Code: a client in JavaScript, and a grammar of colours made from that of the language. */
package org.assay.vscode;
