@echo off
rem Start the Assay desktop application: with the Java of ASSAY_JDK or JAVA_HOME, else the one on the path. It has to be Java 21 or later.
setlocal
set "JAVA=javaw.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "JAVA=%JAVA_HOME%\bin\javaw.exe"
if defined ASSAY_JDK if exist "%ASSAY_JDK%\bin\javaw.exe" set "JAVA=%ASSAY_JDK%\bin\javaw.exe"
for %%J in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
start "" "%JAVA%" -Xss4m -Xmx2g --enable-native-access=ALL-UNNAMED -Dguice_bytecode_gen_option=DISABLED -jar "%LAUNCHER%" %*
