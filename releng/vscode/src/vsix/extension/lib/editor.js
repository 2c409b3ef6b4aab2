'use strict';

const vscode = require('vscode');

/** From the protocol to the editor. What is absent stays absent. */

const given = (value, convert) => (value === undefined || value === null ? undefined : convert(value));

function position(of) {
	return new vscode.Position(of.line, of.character);
}

function range(of) {
	return new vscode.Range(of.start.line, of.start.character, of.end.line, of.end.character);
}

function uri(text) {
	return vscode.Uri.parse(text);
}

function location(of) {
	return new vscode.Location(uri(of.uri), range(of.range));
}

/** A place to jump to: with the text that was pointed at, or without. */
function definition(of) {
	return of.targetUri === undefined ? location(of) : {
		originSelectionRange: given(of.originSelectionRange, range),
		targetUri: uri(of.targetUri),
		targetRange: range(of.targetRange),
		targetSelectionRange: range(of.targetSelectionRange)
	};
}

function text(of) {
	if (typeof of === 'string') {
		return of;
	}
	return of.kind === 'plaintext' ? of.value : new vscode.MarkdownString(of.value);
}

function diagnostic(of) {
	const found = new vscode.Diagnostic(range(of.range), of.message, (of.severity ?? 1) - 1);
	found.source = of.source;
	found.code = of.codeDescription ? { value: of.code, target: uri(of.codeDescription.href) } : of.code;
	found.tags = of.tags;
	found.relatedInformation = of.relatedInformation
		?.map(about => new vscode.DiagnosticRelatedInformation(location(about.location), about.message));
	return found;
}

function hover(of) {
	const contents = Array.isArray(of.contents) ? of.contents : [of.contents];
	return new vscode.Hover(contents.map(text), given(of.range, range));
}

function textEdit(of) {
	return new vscode.TextEdit(range(of.range), of.newText);
}

/** An edit of a text, perhaps with places to fill in. */
function fileEdit(of) {
	return of.snippet ? new vscode.SnippetTextEdit(range(of.range), new vscode.SnippetString(of.snippet.value)) : textEdit(of);
}

function workspaceEdit(of) {
	const edit = new vscode.WorkspaceEdit();
	for (const [file, edits] of Object.entries(of.changes ?? {})) {
		edit.set(uri(file), edits.map(fileEdit));
	}
	for (const part of of.documentChanges ?? []) {
		if (part.kind === 'create') {
			edit.createFile(uri(part.uri), part.options);
		} else if (part.kind === 'rename') {
			edit.renameFile(uri(part.oldUri), uri(part.newUri), part.options);
		} else if (part.kind === 'delete') {
			edit.deleteFile(uri(part.uri), part.options);
		} else {
			edit.set(uri(part.textDocument.uri), part.edits.map(fileEdit));
		}
	}
	return edit;
}

/** What is written when a proposal is taken: words, or words with places to fill in. */
function inserted(of) {
	const words = of.textEdit?.newText ?? of.insertText ?? of.label;
	return of.insertTextFormat === 2 ? new vscode.SnippetString(words) : words;
}

function replaced(edit) {
	return edit.insert ? { inserting: range(edit.insert), replacing: range(edit.replace) } : range(edit.range);
}

function completionItem(of) {
	const label = of.labelDetails ? { label: of.label, ...of.labelDetails } : of.label;
	const item = new vscode.CompletionItem(label, given(of.kind, kind => kind - 1));
	item.detail = of.detail;
	item.documentation = given(of.documentation, text);
	item.sortText = of.sortText;
	item.filterText = of.filterText;
	item.preselect = of.preselect;
	item.commitCharacters = of.commitCharacters;
	item.tags = of.tags;
	item.insertText = inserted(of);
	item.range = given(of.textEdit, replaced);
	item.additionalTextEdits = of.additionalTextEdits?.map(textEdit);
	item.keepWhitespace = of.insertTextMode === 1 ? true : undefined;
	item.command = given(of.command, command);
	return item;
}

function completion(of) {
	const isList = Array.isArray(of);
	return new vscode.CompletionList((isList ? of : of.items).map(completionItem), !isList && of.isIncomplete);
}

function signatureHelp(of) {
	const help = new vscode.SignatureHelp();
	help.activeSignature = of.activeSignature ?? 0;
	help.activeParameter = of.activeParameter ?? 0;
	help.signatures = of.signatures.map(signature => {
		const shown = new vscode.SignatureInformation(signature.label, given(signature.documentation, text));
		shown.activeParameter = signature.activeParameter ?? undefined;
		shown.parameters = (signature.parameters ?? [])
			.map(parameter => new vscode.ParameterInformation(parameter.label, given(parameter.documentation, text)));
		return shown;
	});
	return help;
}

function highlight(of) {
	return new vscode.DocumentHighlight(range(of.range), (of.kind ?? 1) - 1);
}

function documentSymbol(of) {
	const symbol = new vscode.DocumentSymbol(of.name, of.detail ?? '', of.kind - 1, range(of.range), range(of.selectionRange));
	symbol.tags = of.tags;
	symbol.children = (of.children ?? []).map(documentSymbol);
	return symbol;
}

function workspaceSymbol(of) {
	const place = of.location.range ? location(of.location) : new vscode.Location(uri(of.location.uri), new vscode.Position(0, 0));
	return new vscode.SymbolInformation(of.name, of.kind - 1, of.containerName ?? '', place);
}

function command(of) {
	return { title: of.title, command: of.command, arguments: of.arguments };
}

/** A fix; a bare command counts as one. */
function codeAction(of) {
	if (typeof of.command === 'string') {
		return command(of);
	}
	const action = new vscode.CodeAction(of.title, given(of.kind, codeActionKind));
	action.diagnostics = of.diagnostics?.map(diagnostic);
	action.edit = given(of.edit, workspaceEdit);
	action.command = given(of.command, command);
	action.isPreferred = of.isPreferred;
	action.disabled = of.disabled;
	return action;
}

function codeActionKind(kind) {
	return vscode.CodeActionKind.Empty.append(kind);
}

function codeLens(of) {
	return new vscode.CodeLens(range(of.range), given(of.command, command));
}

function documentLink(of) {
	const link = new vscode.DocumentLink(range(of.range), given(of.target, uri));
	link.tooltip = of.tooltip;
	return link;
}

function inlayHint(of) {
	const label = typeof of.label === 'string' ? of.label : of.label.map(part => {
		const shown = new vscode.InlayHintLabelPart(part.value);
		shown.tooltip = given(part.tooltip, text);
		shown.location = given(part.location, location);
		return shown;
	});
	const hint = new vscode.InlayHint(position(of.position), label, of.kind);
	hint.tooltip = given(of.tooltip, text);
	hint.paddingLeft = of.paddingLeft;
	hint.paddingRight = of.paddingRight;
	hint.textEdits = of.textEdits?.map(textEdit);
	return hint;
}

const { Comment, Imports, Region } = vscode.FoldingRangeKind;
const FOLDS = { comment: Comment, imports: Imports, region: Region };

function foldingRange(of) {
	return new vscode.FoldingRange(of.startLine, of.endLine, FOLDS[of.kind]);
}

function semanticTokens(of) {
	return new vscode.SemanticTokens(Uint32Array.from(of.data), of.resultId);
}

module.exports = {
	position, range, uri, location, definition, diagnostic, hover, textEdit, workspaceEdit, completion, signatureHelp, highlight,
	documentSymbol, workspaceSymbol, codeAction, codeActionKind, codeLens, documentLink, inlayHint, foldingRange, semanticTokens, given
};
