'use strict';

const vscode = require('vscode');
const editor = require('./editor');
const protocol = require('./protocol');

const TEXTS = { scheme: 'file', language: 'assay' };

/**
 * Asks the server what the editor wants to know of a text.
 *
 * @param {(method: string, params: object, token?: object) => Promise<any>} ask has no answer where there is no server
 */
class Features {

	constructor(ask) {
		this.ask = ask;
		this.lenses = new vscode.EventEmitter();
		this.hints = new vscode.EventEmitter();
		this.tokens = new vscode.EventEmitter();
	}

	/** Ask, and convert the answer if there is one. */
	async about(method, params, token, convert) {
		return editor.given(await this.ask(method, params, token), convert);
	}

	ofText(method, document, token, convert, more = {}) {
		return this.about(`textDocument/${method}`, { textDocument: protocol.identifier(document), ...more }, token, convert);
	}

	atPlace(method, document, place, token, convert, more = {}) {
		return this.about(`textDocument/${method}`, { ...protocol.at(document, place), ...more }, token, convert);
	}

	/** Offer the editor what the server offers; answer what takes it back. */
	register(offered) {
		return [...this.reading(offered), ...this.writing(offered), ...this.shown(offered)];
	}

	reading(offered) {
		const { languages } = vscode;
		const each = convert => found => found.map(convert);
		const several = convert => found => (Array.isArray(found) ? found : [found]).map(convert);
		return [
			offered.hoverProvider && languages.registerHoverProvider(TEXTS, {
				provideHover: (document, place, token) => this.atPlace('hover', document, place, token, editor.hover)
			}),
			offered.definitionProvider && languages.registerDefinitionProvider(TEXTS, {
				provideDefinition: (document, place, token) => this.atPlace('definition', document, place, token, several(editor.definition))
			}),
			offered.referencesProvider && languages.registerReferenceProvider(TEXTS, {
				provideReferences: (document, place, context, token) => this.atPlace('references', document, place, token, each(editor.location),
					{ context: { includeDeclaration: context.includeDeclaration } })
			}),
			offered.documentHighlightProvider && languages.registerDocumentHighlightProvider(TEXTS, {
				provideDocumentHighlights: (document, place, token) => this.atPlace('documentHighlight', document, place, token, each(editor.highlight))
			}),
			offered.documentSymbolProvider && languages.registerDocumentSymbolProvider(TEXTS, {
				provideDocumentSymbols: (document, token) => this.ofText('documentSymbol', document, token, each(editor.documentSymbol))
			}),
			offered.workspaceSymbolProvider && languages.registerWorkspaceSymbolProvider({
				provideWorkspaceSymbols: (query, token) => this.about('workspace/symbol', { query }, token, each(editor.workspaceSymbol))
			}),
			offered.documentLinkProvider && languages.registerDocumentLinkProvider(TEXTS, {
				provideDocumentLinks: (document, token) => this.ofText('documentLink', document, token, each(editor.documentLink))
			}),
			offered.foldingRangeProvider && languages.registerFoldingRangeProvider(TEXTS, {
				provideFoldingRanges: (document, context, token) => this.ofText('foldingRange', document, token, each(editor.foldingRange))
			})
		].filter(Boolean);
	}

	writing(offered) {
		const { languages } = vscode;
		const edits = found => found.map(editor.textEdit);
		const actions = found => found.map(editor.codeAction);
		const options = chosen => ({ options: { tabSize: chosen.tabSize, insertSpaces: chosen.insertSpaces } });
		return [
			offered.completionProvider && languages.registerCompletionItemProvider(TEXTS, {
				provideCompletionItems: (document, place, token, context) => this.atPlace('completion', document, place, token, editor.completion,
					{ context: protocol.completionContext(context) })
			}, ...offered.completionProvider.triggerCharacters ?? []),
			offered.signatureHelpProvider && languages.registerSignatureHelpProvider(TEXTS, {
				provideSignatureHelp: (document, place, token, context) => this.atPlace('signatureHelp', document, place, token, editor.signatureHelp,
					{ context: protocol.signatureContext(context) })
			}, ...offered.signatureHelpProvider.triggerCharacters ?? []),
			offered.codeActionProvider && languages.registerCodeActionsProvider(TEXTS, {
				provideCodeActions: (document, range, context, token) => this.ofText('codeAction', document, token, actions, {
					range: protocol.range(range),
					context: protocol.actionContext(context)
				})
			}, { providedCodeActionKinds: offered.codeActionProvider.codeActionKinds?.map(editor.codeActionKind) }),
			offered.documentFormattingProvider && languages.registerDocumentFormattingEditProvider(TEXTS, {
				provideDocumentFormattingEdits: (document, chosen, token) => this.ofText('formatting', document, token, edits, options(chosen))
			}),
			offered.documentRangeFormattingProvider && languages.registerDocumentRangeFormattingEditProvider(TEXTS, {
				provideDocumentRangeFormattingEdits: (document, range, chosen, token) => this.ofText('rangeFormatting', document, token, edits,
					{ range: protocol.range(range), ...options(chosen) })
			}),
			offered.renameProvider && languages.registerRenameProvider(TEXTS, {
				provideRenameEdits: (document, place, newName, token) => this.atPlace('rename', document, place, token, editor.workspaceEdit,
					{ newName }),
				prepareRename: (document, place, token) => this.atPlace('prepareRename', document, place, token,
					found => ({ range: editor.range(found.range ?? found), placeholder: found.placeholder ?? document.getText(editor.range(found)) }))
			})
		].filter(Boolean);
	}

	/** What stands in, above and behind the words of a text. */
	shown(offered) {
		const { languages } = vscode;
		const legend = offered.semanticTokensProvider?.legend;
		return [
			offered.codeLensProvider && languages.registerCodeLensProvider(TEXTS, {
				onDidChangeCodeLenses: this.lenses.event,
				provideCodeLenses: (document, token) => this.ofText('codeLens', document, token, found => found.map(editor.codeLens))
			}),
			offered.inlayHintProvider && languages.registerInlayHintsProvider(TEXTS, {
				onDidChangeInlayHints: this.hints.event,
				provideInlayHints: (document, range, token) => this.ofText('inlayHint', document, token, found => found.map(editor.inlayHint),
					{ range: protocol.range(range) })
			}),
			legend && languages.registerDocumentSemanticTokensProvider(TEXTS, {
				onDidChangeSemanticTokens: this.tokens.event,
				provideDocumentSemanticTokens: (document, token) => this.ofText('semanticTokens/full', document, token, editor.semanticTokens)
			}, new vscode.SemanticTokensLegend(legend.tokenTypes, legend.tokenModifiers))
		].filter(Boolean);
	}
}

module.exports = { Features, TEXTS };
