using '../../../../deploymentTemplates/deployUseExistResourceGroup/main.bicep'

param baseName = 'rehearsal'
param location = 'westeurope'
param displayName = 'Rehearsal room'
param appName = 'rehearsal-contoso'
param botAppType = 'SingleTenant'
param botAppId = '11111111-2222-3333-4444-555555555555'
param botAppPassword = 'password-of-the-sample'
param botSku = 'S1'
param appServiceSku = 'P1v3'
param practiceAccess = 'code'
param practiceCode = 'code-of-the-sample'
param trainerClientId = '99999999-8888-7777-6666-555555555555'
param trainerClientSecret = 'trainers-secret-of-the-sample'
param webChatOrigins = [
  'https://intranet.example'
  'https://learning.example'
]
param directLine = 'azure'
param callerPace = '0.5'
param telemetryDays = 90
param withDatabase = true
param withCache = true
