package org.assay.ide.application;

import org.assay.ide.Texts;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The menus of the platform's own actions, under names in the language of the user. Our commands are added by the manifest of the bundle.
 */
final class MenuBar extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	MenuBar(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow opened) {
		window = opened;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(show());
		bar.add(help());
	}

	private IMenuManager file() {
		IMenuManager menu = new MenuManager(Texts.of("menu.file"), IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, "menu.close");
		add(menu, ActionFactory.CLOSE_ALL, "menu.closeAll");
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE, "menu.save");
		add(menu, ActionFactory.SAVE_AS, "menu.saveAs");
		add(menu, ActionFactory.SAVE_ALL, "menu.saveAll");
		add(menu, ActionFactory.REVERT, "menu.revert");
		menu.add(new Separator());
		add(menu, ActionFactory.RENAME, "menu.rename");
		add(menu, ActionFactory.REFRESH, "menu.refresh");
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PRINT, "menu.print");
		add(menu, ActionFactory.PROPERTIES, "menu.properties");
		menu.add(new Separator());
		add(menu, ActionFactory.QUIT, "menu.quit");
		return menu;
	}

	private IMenuManager edit() {
		IMenuManager menu = new MenuManager(Texts.of("menu.edit"), IWorkbenchActionConstants.M_EDIT);
		add(menu, ActionFactory.UNDO, "menu.undo");
		add(menu, ActionFactory.REDO, "menu.redo");
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CUT, "menu.cut");
		add(menu, ActionFactory.COPY, "menu.copy");
		add(menu, ActionFactory.PASTE, "menu.paste");
		menu.add(new Separator());
		add(menu, ActionFactory.DELETE, "menu.delete");
		add(menu, ActionFactory.SELECT_ALL, "menu.selectAll");
		menu.add(new Separator());
		add(menu, ActionFactory.FIND, "menu.find");
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private IMenuManager show() {
		IMenuManager menu = new MenuManager(Texts.of("menu.window"), IWorkbenchActionConstants.M_WINDOW);
		add(menu, ActionFactory.OPEN_NEW_WINDOW, "menu.newWindow");
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		add(menu, ActionFactory.RESET_PERSPECTIVE, "menu.resetPerspective");
		menu.add(new Separator());
		add(menu, ActionFactory.NEXT_EDITOR, "menu.nextEditor");
		add(menu, ActionFactory.PREVIOUS_EDITOR, "menu.previousEditor");
		add(menu, ActionFactory.NEXT_PART, "menu.nextView");
		add(menu, ActionFactory.MAXIMIZE, "menu.maximize");
		menu.add(new Separator());
		add(menu, ActionFactory.PREFERENCES, "menu.preferences");
		return menu;
	}

	private IMenuManager help() {
		IMenuManager menu = new MenuManager(Texts.of("menu.help"), IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		add(menu, ActionFactory.SHOW_QUICK_ACCESS, "menu.quickAccess");
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		add(menu, ActionFactory.ABOUT, "menu.about");
		return menu;
	}

	private void add(IMenuManager menu, ActionFactory factory, String key) {
		IWorkbenchAction action = factory.create(window);
		action.setText(Texts.of(key));
		register(action);
		menu.add(action);
	}
}
