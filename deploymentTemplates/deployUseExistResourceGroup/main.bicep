metadata description = 'PracticeCaller in an existing resource group: the app, the bot with its channels, telemetry, and a vault when there is something to keep secret.'

@description('Beginning of all names: small letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param baseName string = 'practicecaller'

@description('Azure region of everything that has one.')
param location string = resourceGroup().location

@description('What people see in Teams and in the portal.')
@maxLength(42)
param displayName string = 'PracticeCaller'

@description('Name of the app, unique in the world: the bot will be at https://NAME.azurewebsites.net.')
@minLength(2)
@maxLength(60)
param appName string = '${baseName}-${uniqueString(resourceGroup().id)}'

@description('How the bot proves who it is. UserAssignedMSI: by its identity, there is no secret at all. SingleTenant: by an app registration of yours, with a secret.')
@allowed([
  'UserAssignedMSI'
  'SingleTenant'
])
param botAppType string = 'UserAssignedMSI'

@description('For SingleTenant: the application (client) id of your app registration.')
param botAppId string = ''

@description('For SingleTenant: the client secret of your app registration. It goes into the vault.')
@secure()
param botAppPassword string = ''

@description('Price tier of the bot resource: F0 is free, S1 has an SLA.')
@allowed([
  'F0'
  'S1'
])
param botSku string = 'F0'

@description('Size of the App Service plan. It stays at one machine.')
@allowed([
  'B1'
  'B2'
  'B3'
  'P0v3'
  'P1v3'
  'P2v3'
])
param appServiceSku string = 'B1'

@description('Who may practise on the web page: off (Teams only), code (who knows the code) or open (everybody who has the address).')
@allowed([
  'off'
  'code'
  'open'
])
param practiceAccess string = 'off'

@description('For practiceAccess code: the code, 6 characters or more. It goes into the vault.')
@secure()
param practiceCode string = ''

@description('For the trainer\'s room: the application (client) id of the app registration that trainers sign in with; empty for no room.')
param trainerClientId string = ''

@description('For the trainer\'s room: a client secret of that app registration. It goes into the vault.')
@secure()
param trainerClientSecret string = ''

@description('Origins of other sites whose pages may show the chat, for example https://intranet.example.')
param webChatOrigins string[] = []

@description('Which Direct Line the pages use: own (in the app itself) or azure (Azure\'s, with its secret in the vault).')
@allowed([
  'own'
  'azure'
])
param directLine string = 'own'

@description('How fast the caller writes: 1 as people do, 0 at once, up to 4.')
@allowed([
  '0'
  '0.5'
  '1'
  '2'
  '4'
])
param callerPace string = '1'

@description('Days to keep telemetry.')
@minValue(30)
@maxValue(730)
param telemetryDays int = 30

@description('Also creates a PostgreSQL flexible server for later. The bot cannot use it yet; it costs money all the same.')
param withDatabase bool = false

@description('Also creates a managed Redis for later. The bot cannot use it yet; it costs money all the same.')
param withCache bool = false

var hostName = '${appName}.azurewebsites.net'
var hasRegistration = botAppType == 'SingleTenant'
var hasCode = practiceAccess == 'code'
var usesAzure = directLine == 'azure'
var hasRoom = !empty(trainerClientId)
var needsVault = hasRegistration || hasCode || usesAzure || hasRoom
var vaultName = 'pc-${uniqueString(resourceGroup().id, baseName)}'
var vaultUri = 'https://${vaultName}${environment().suffixes.keyvaultDns}/secrets'
var code = !hasCode
  ? ''
  : length(practiceCode) < 6 ? fail('practiceAccess is code: give a practiceCode of 6 characters or more.') : practiceCode
var appId = !hasRegistration
  ? identity.outputs.clientId
  : empty(botAppId) ? fail('botAppType is SingleTenant: give botAppId, the application (client) id of your app registration, or take UserAssignedMSI.') : botAppId
var password = !hasRegistration
  ? ''
  : empty(botAppPassword) ? fail('botAppType is SingleTenant: give botAppPassword, a client secret of your app registration, or take UserAssignedMSI.') : botAppPassword
var trainerSecret = !hasRoom
  ? ''
  : empty(trainerClientSecret) ? fail('trainerClientId is given: give trainerClientSecret too, a client secret of that app registration.') : trainerClientSecret

module identity '../modules/identity.bicep' = {
  params: {
    name: '${baseName}-identity'
    location: location
  }
}

module telemetry '../modules/telemetry.bicep' = {
  params: {
    baseName: baseName
    location: location
    principalId: identity.outputs.principalId
    retentionDays: telemetryDays
  }
}

module bot '../modules/bot.bicep' = {
  params: {
    name: '${baseName}-bot'
    displayName: displayName
    sku: botSku
    hostName: hostName
    appType: botAppType
    appId: appId
    identityId: hasRegistration ? '' : identity.outputs.id
    withDirectLine: usesAzure
    origins: webChatOrigins
  }
}

module vault '../modules/vault.bicep' = if (needsVault) {
  params: {
    name: vaultName
    location: location
    principalId: identity.outputs.principalId
    botAppPassword: password
    practiceCode: code
    trainerClientSecret: trainerSecret
    directLineBot: usesAzure ? bot.outputs.name : ''
  }
}

var always = [
  { name: 'MicrosoftAppType', value: botAppType }
  { name: 'MicrosoftAppId', value: appId }
  { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
  { name: 'Urls', value: 'http://*:8080' }
  { name: 'Data__Folder', value: '/home/practicecaller' }
  { name: 'Data__Journal', value: 'delete' }
  { name: 'Caller__Pace', value: callerPace }
  { name: 'Practice__Access', value: practiceAccess == 'off' ? '' : practiceAccess }
  { name: 'DirectLine__Provider', value: directLine }
  // For the platform: it ends TLS, keeps /home, sends telemetry with the app's identity, and never runs two of them.
  { name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', value: 'true' }
  { name: 'WEBSITES_PORT', value: '8080' }
  { name: 'WEBSITES_ENABLE_APP_SERVICE_STORAGE', value: 'true' }
  { name: 'WEBSITE_DISABLE_OVERLAPPED_RECYCLING', value: '1' }
  { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: telemetry.outputs.connectionString }
  { name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING', value: 'Authorization=AAD;ClientId=${identity.outputs.clientId}' }
  { name: 'ApplicationInsightsAgent_EXTENSION_VERSION', value: '~3' }
]
var origins = [for (origin, index) in webChatOrigins: { name: 'Practice__Origins__${index}', value: origin }]
var withRegistration = hasRegistration ? [{ name: 'MicrosoftAppPassword', value: '@Microsoft.KeyVault(SecretUri=${vaultUri}/MicrosoftAppPassword)' }] : []
var withCode = hasCode ? [{ name: 'Practice__Code', value: '@Microsoft.KeyVault(SecretUri=${vaultUri}/PracticeCode)' }] : []
var withDirectLine = usesAzure ? [{ name: 'DirectLine__Secret', value: '@Microsoft.KeyVault(SecretUri=${vaultUri}/DirectLineSecret)' }] : []
var withRoom = hasRoom
  ? [
      { name: 'SignIn__Authority', value: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0' }
      { name: 'SignIn__ClientId', value: trainerClientId }
      { name: 'SignIn__ClientSecret', value: '@Microsoft.KeyVault(SecretUri=${vaultUri}/TrainerClientSecret)' }
    ]
  : []

module app '../modules/app.bicep' = {
  params: {
    baseName: baseName
    name: appName
    location: location
    sku: appServiceSku
    identityId: identity.outputs.id
    appSettings: concat(always, origins, withRegistration, withCode, withDirectLine, withRoom)
  }
  // The app reads the vault when it starts.
  dependsOn: [
    vault
  ]
}

module database '../modules/database.bicep' = if (withDatabase) {
  params: {
    name: '${baseName}-${uniqueString(resourceGroup().id)}'
    location: location
  }
}

module cache '../modules/cache.bicep' = if (withCache) {
  params: {
    name: '${baseName}-${uniqueString(resourceGroup().id)}'
    location: location
  }
}

@description('Name of the app, for az webapp deploy.')
output appName string = appName

@description('Where the bot is: --domain of teams-package.')
output domain string = hostName

@description('App id of the bot: --app-id of teams-package.')
output appId string = appId
